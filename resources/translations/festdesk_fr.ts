<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AboutText</name>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>About this text: author, translator, source, rights</source>
      <translation>À propos de ce texte : auteur, traduction, source, droits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>Author of {text}</source>
      <translation>Auteur : {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>Open question</source>
      <translation>Question ouverte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>Open question on {text}</source>
      <translation>Question ouverte : {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>Open question: {question}</source>
      <translation>Question ouverte : {question}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>Rights</source>
      <translation>Droits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>Rights of {text}</source>
      <translation>Droits : {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>Source of {text}</source>
      <translation>Source : {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>To colleagues; never printed</source>
      <translation>Pour l’équipe ; jamais imprimé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>Translator</source>
      <translation>Traduction</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>Translator of {text}</source>
      <translation>Traduction : {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>{text}: {about}</source>
      <translation>{text} : {about}</translation>
    </message>
  </context>
  <context>
    <name>ActsDialog</name>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <source>&amp;Go to</source>
      <translation>A&amp;ller à</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <source>Later acts stay as they are</source>
      <translation>Les actions suivantes restent telles quelles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <source>Show in the window what was changed</source>
      <translation>Montrer dans la fenêtre ce qui a été changé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <source>Take back &amp;only this</source>
      <translation>Annuler &amp;seulement ceci</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <source>Take back “{label}”</source>
      <translation>Annuler « {label} »</translation>
    </message>
  </context>
  <context>
    <name>AudiencePart</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/audience_part.py" />
      <source>Audience</source>
      <translation>Public</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/audience_part.py" />
      <source>Audience and state</source>
      <translation>Public et état</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/audience_part.py" />
      <source>Change state of screening</source>
      <translation>Modifier l’état de la séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/audience_part.py" />
      <source>Lock screening</source>
      <translation>Verrouiller la séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/audience_part.py" />
      <source>Locked in its place</source>
      <translation>Verrouillée sur place</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/audience_part.py" />
      <source>Premiere</source>
      <translation>Première</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/audience_part.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/audience_part.py" />
      <source>Unlock screening</source>
      <translation>Déverrouiller la séance</translation>
    </message>
  </context>
  <context>
    <name>AudiencesPage</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>A screening is for “{audience}”. It is listed until that is not.</source>
      <translation>Une séance est destinée au public « {audience} ». Il reste dans la liste tant que c’est le cas.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>Add an audience of your own</source>
      <translation>Ajouter un public à vous</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>Add audience</source>
      <translation>Ajouter un public</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>Audience</source>
      <translation>Public</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>Audiences</source>
      <translation>Publics</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>Before a screening for an audience the hall must have been free that long, if the hall itself does not take longer. What an audience is promised has to be spoken, read or interpreted at each of its screenings.</source>
      <translation>Avant une séance destinée à un public, la salle doit avoir été libre aussi longtemps, sauf si elle demande elle-même davantage. Ce qui est promis à un public doit être parlé, lu ou interprété à chacune de ses séances.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>Change audience</source>
      <translation>Modifier un public</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>Forget rules of audiences</source>
      <translation>Oublier des règles de publics</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>Promised subtitles</source>
      <translation>Sous-titres promis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>Screenings</source>
      <translation>Séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>Turnaround before (min)</source>
      <translation>Battement avant (min)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>{count} screenings are for “{audience}”. It is listed until they are for others.</source>
      <translation>Des séances ({count}) sont destinées au public « {audience} ». Il reste dans la liste tant qu’elles ne sont pas pour d’autres.</translation>
    </message>
  </context>
  <context>
    <name>AwardsGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Add an award</source>
      <translation>Ajouter un prix</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Add award</source>
      <translation>Ajouter un prix</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>An award needs its prize. Type it, or press Delete on the row.</source>
      <translation>Un prix doit être nommé. Tapez-le, ou appuyez sur Suppr dans la ligne.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Awards</source>
      <translation>Prix</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Category</source>
      <translation>Catégorie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Change award</source>
      <translation>Modifier un prix</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Festival or body</source>
      <translation>Festival ou organisme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Prize</source>
      <translation>Prix</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Remove award</source>
      <translation>Retirer un prix</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Reorder awards</source>
      <translation>Réordonner les prix</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Year</source>
      <translation>Année</translation>
    </message>
  </context>
  <context>
    <name>Biography</name>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Biography, {language}</source>
      <translation>Biographie, {language}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Change biography</source>
      <translation>Modifier la biographie</translation>
    </message>
  </context>
  <context>
    <name>BlockEditor</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>Films</source>
      <translation>Films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>Introduction</source>
      <translation>Introduction</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>Introduction, {language}</source>
      <translation>Introduction, {language}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>It has no screening yet.</source>
      <translation>Il n’a pas encore de séance.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>Name block</source>
      <translation>Nommer le bloc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>Name, {language}</source>
      <translation>Nom, {language}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>New screening of this block</source>
      <translation>Nouvelle séance de ce bloc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>Note for colleagues</source>
      <translation>Note pour l’équipe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>Where it is shown</source>
      <translation>Où il est montré</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>Write introduction of block</source>
      <translation>Écrire l’introduction du bloc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>Write note on block</source>
      <translation>Écrire une note sur le bloc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>no start yet</source>
      <translation>pas encore de début</translation>
    </message>
  </context>
  <context>
    <name>Blocks</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/lengths.py" />
      <source>Films: {count}</source>
      <translation>Films : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/lengths.py" />
      <source>Films: {count} · {minutes} min</source>
      <translation>Films : {count} · {minutes} min</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/lengths.py" />
      <source>Films: {count}. At least {minutes} min, without pauses. The running time is not known of: {films}.</source>
      <translation>Films : {count}. Au moins {minutes} min, sans pauses. Durée inconnue : {films}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/lengths.py" />
      <source>Films: {count}. Together {minutes} min, without pauses.</source>
      <translation>Films : {count}. En tout {minutes} min, sans pauses.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/lengths.py" />
      <source>No film yet.</source>
      <translation>Pas encore de film.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/lengths.py" />
      <source>{films} and {count} more</source>
      <translation>{films} et {count} de plus</translation>
    </message>
  </context>
  <context>
    <name>BlocksDialog</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/dialog.py" />
      <source>&amp;Delete block…</source>
      <translation>&amp;Supprimer le bloc…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/dialog.py" />
      <source>&amp;New block</source>
      <translation>&amp;Nouveau bloc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/dialog.py" />
      <source>A block shows several films in one slot, such as short films. Make one here, or from the films that are selected in their list.</source>
      <translation>Un bloc montre plusieurs films dans un même créneau, par exemple des courts métrages. Créez-en un ici, ou à partir des films choisis dans leur liste.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/dialog.py" />
      <source>Block {number}</source>
      <translation>Bloc {number}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/dialog.py" />
      <source>Blocks</source>
      <translation>Blocs</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/dialog.py" />
      <source>Delete block</source>
      <translation>Supprimer un bloc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/dialog.py" />
      <source>Delete {name}? Its films stay, its screenings ({count}) go with it.</source>
      <translation>Supprimer {name} ? Ses films restent, ses séances ({count}) partent avec lui.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/dialog.py" />
      <source>Delete {name}? Its films stay; it has no screening.</source>
      <translation>Supprimer {name} ? Ses films restent ; il n’a pas de séance.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/dialog.py" />
      <source>Keep it</source>
      <translation>Le garder</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/dialog.py" />
      <source>Make block</source>
      <translation>Créer un bloc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/dialog.py" />
      <source>Search blocks</source>
      <translation>Chercher dans les blocs</translation>
    </message>
  </context>
  <context>
    <name>Board</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/board.py" />
      <source>Calendar board</source>
      <translation>Tableau du calendrier</translation>
    </message>
  </context>
  <context>
    <name>BoardFoot</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/foot.py" />
      <source>Colou&amp;r</source>
      <translation>Co&amp;uleur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/foot.py" />
      <source>Colour by</source>
      <translation>Colorer selon</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/foot.py" />
      <source>Facts of the screening</source>
      <translation>Données de la séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/foot.py" />
      <source>What the colours of the cards mean</source>
      <translation>Ce que signifient les couleurs des cartes</translation>
    </message>
  </context>
  <context>
    <name>BookSettings</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>&amp;Design</source>
      <translation>&amp;Maquette</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>A book for each language</source>
      <translation>Un ouvrage par langue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Arrange the languages of a book</source>
      <translation>Disposer les langues d’un ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Arrangemen&amp;t</source>
      <translation>&amp;Disposition</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Change it …</source>
      <translation>Modifier …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Change the signature of a book</source>
      <translation>Changer le cahier d’un ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Change the size of a book</source>
      <translation>Changer le format d’un ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Choose a design</source>
      <translation>Choisir une maquette</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Choose the languages of a book</source>
      <translation>Choisir les langues d’un ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Design</source>
      <translation>Maquette</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Design, size, languages</source>
      <translation>Maquette, format, langues</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>First language</source>
      <translation>Première langue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Height in mm</source>
      <translation>Hauteur en mm</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>How the languages stand</source>
      <translation>Disposition des langues</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>La&amp;nguages</source>
      <translation>&amp;Langues</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Make a design</source>
      <translation>Créer une maquette</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Make my own from this …</source>
      <translation>En faire une à moi …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>One below another in one book</source>
      <translation>L’une sous l’autre dans un seul ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Pages of a signature</source>
      <translation>Pages d’un cahier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Second language</source>
      <translation>Deuxième langue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Si&amp;gnature</source>
      <translation>Ca&amp;hier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Si&amp;ze</source>
      <translation>Forma&amp;t</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Side by side in one book</source>
      <translation>Côte à côte dans un seul ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Size of the page</source>
      <translation>Format de la page</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Third language</source>
      <translation>Troisième langue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Width in mm</source>
      <translation>Largeur en mm</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Write a length in millimetres, such as 170.</source>
      <translation>Écrivez une longueur en millimètres, par exemple 170.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>any number of pages</source>
      <translation>nombre de pages libre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>design: {size}</source>
      <translation>maquette : {size}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>mm</source>
      <translation>mm</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>own size</source>
      <translation>format propre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>{count} pages</source>
      <translation>{count} pages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>{design}, own</source>
      <translation>{design}, à nous</translation>
    </message>
  </context>
  <context>
    <name>Booklet</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Advertisement</source>
      <translation>Publicité</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Awards</source>
      <translation>Prix</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Blocks of shorts</source>
      <translation>Blocs de courts métrages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Catalogue</source>
      <translation>Catalogue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Contents</source>
      <translation>Sommaire</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Cover</source>
      <translation>Couverture</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Credits</source>
      <translation>Crédits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Day by day</source>
      <translation>Jour par jour</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Directors</source>
      <translation>Réalisation</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Entries of films</source>
      <translation>Notices des films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/printed_calendar.py" />
      <source>Exported for print</source>
      <translation>Exporté pour l’impression</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Filmography</source>
      <translation>Filmographie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Foreword</source>
      <translation>Avant-propos</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Guests</source>
      <translation>Invités</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Imprint</source>
      <translation>Ours</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Index of countries</source>
      <translation>Index des pays</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Index of directors</source>
      <translation>Index des cinéastes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Index of titles</source>
      <translation>Index des titres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Inside cover</source>
      <translation>Deuxième de couverture</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Juries and awards</source>
      <translation>Jurys et prix</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/printed_calendar.py" />
      <source>Keep the printed calendar</source>
      <translation>Garder le calendrier imprimé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Language version</source>
      <translation>Version linguistique</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Legend</source>
      <translation>Légende des signes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>One below another</source>
      <translation>L’une sous l’autre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>One language</source>
      <translation>Une langue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Opening pages of strands</source>
      <translation>Pages d’ouverture des sections</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Page {page}: {caption}</source>
      <translation>Page {page} : {caption}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Pages for notes</source>
      <translation>Pages de notes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Pages of a PDF</source>
      <translation>Pages d’un PDF</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Part of the book</source>
      <translation>Partie de l’ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Practical information</source>
      <translation>Informations pratiques</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Press text</source>
      <translation>Texte de presse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Print sources</source>
      <translation>Sources des copies</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Programme</source>
      <translation>Programme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Running time</source>
      <translation>Durée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Screening</source>
      <translation>Séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Side by side</source>
      <translation>Côte à côte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Sponsors</source>
      <translation>Partenaires</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Stills</source>
      <translation>Photos</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Strand</source>
      <translation>Section</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Text page</source>
      <translation>Page de texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Thanks</source>
      <translation>Remerciements</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Venue</source>
      <translation>Salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>[no longer in the programme]</source>
      <translation>[plus au programme]</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>[without title]</source>
      <translation>[sans titre]</translation>
    </message>
  </context>
  <context>
    <name>BookletPage</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>&amp;Export…</source>
      <translation>E&amp;xporter…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>&amp;Go to what the page shows</source>
      <translation>Aller à ce que &amp;montre la page</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>&amp;Jump to it</source>
      <translation>Y &amp;aller</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>&amp;Spreads</source>
      <translation>&amp;Doubles pages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Click to edit it.</source>
      <translation>Cliquer pour modifier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Click to edit: {field}</source>
      <translation>Cliquer pour modifier : {field}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Field &amp;before</source>
      <translation>Champ pré&amp;cédent</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Fit &amp;page</source>
      <translation>Pag&amp;e entière</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Fit &amp;width</source>
      <translation>Toute la &amp;largeur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Fit of the en&amp;tries</source>
      <translation>Place des no&amp;tices</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Next fie&amp;ld on the page</source>
      <translation>Champ s&amp;uivant de la page</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Next place fo&amp;und</source>
      <translation>Endr&amp;oit trouvé suivant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>No face has all letters of “{text}”; “{printed}” is printed.</source>
      <translation>Aucune police n’a toutes les lettres de « {text} » ; « {printed} » s’imprime.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>O&amp;verview</source>
      <translation>Vue d’en&amp;semble</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Only this &amp;film, or all</source>
      <translation>Ce &amp;film seul, ou tous</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Pages of the booklet</source>
      <translation>Pages de la brochure</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Pictures that cannot be read: {count}; their pages have marked gaps.</source>
      <translation>Images illisibles : {count} ; leurs pages ont des vides marqués.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Pl&amp;an of the book</source>
      <translation>Pl&amp;an de l’ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Place foun&amp;d before</source>
      <translation>Endroit trou&amp;vé précédent</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Pri&amp;nt…</source>
      <translation>&amp;Imprimer…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Sea&amp;rch in the pages</source>
      <translation>C&amp;hercher dans les pages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Setting the pages …</source>
      <translation>Composition des pages …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Si&amp;ze of the paper</source>
      <translation>Taille du pa&amp;pier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>The booklet is being set …</source>
      <translation>Composition de la brochure …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>The pages cannot be shown: {reason}</source>
      <translation>Les pages ne peuvent pas être montrées : {reason}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>This page is no film's. Turn to a film first.</source>
      <translation>Cette page n’est celle d’aucun film. Allez d’abord à un film.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Zoom &amp;in</source>
      <translation>A&amp;grandir</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Zoom &amp;out</source>
      <translation>&amp;Réduire</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>{pages} pages, set in {seconds} s.</source>
      <translation>{pages} pages, composées en {seconds} s.</translation>
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
      <translation>&amp;Intitulé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/break_dialog.py" />
      <source>&amp;Length</source>
      <translation>&amp;Durée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/break_dialog.py" />
      <source>&amp;Start</source>
      <translation>Dé&amp;but</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/break_dialog.py" />
      <source>&amp;What it is</source>
      <translation>&amp;Nature</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/break_dialog.py" />
      <source>Break of the programme</source>
      <translation>Pause du programme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/break_dialog.py" />
      <source>Such as lunch, jury, private hire</source>
      <translation>Par exemple déjeuner, jury, location privée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/break_dialog.py" />
      <source>The hall is not the festival's</source>
      <translation>La salle n’est pas au festival</translation>
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
      <translation>Nouvelle pause</translation>
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
      <translation>Conflit accepté</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>All of it</source>
      <translation>Toute la séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>Audience</source>
      <translation>Public</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/shading.py" />
      <source>Blocked</source>
      <translation>Bloquée</translation>
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
      <translation>C</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>Cancelled</source>
      <translation>Annulée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <location filename="../../festdesk/desktop/calendar/legend.py" />
      <source>Clash</source>
      <translation>Conflit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/shading.py" />
      <source>Closed</source>
      <translation>Fermée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>Confirmed</source>
      <translation>Confirmée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>DV</source>
      <comment>mark of dubbed versions</comment>
      <translation>VD</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/shading.py" />
      <source>Does not show {format}</source>
      <translation>Ne projette pas {format}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>Dubbed version</source>
      <translation>Version doublée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/shading.py" />
      <source>Film not to be had</source>
      <translation>Film non disponible</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>Films</source>
      <translation>Films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/marks.py" />
      <source>Films of a block</source>
      <translation>Films d’un bloc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/shading.py" />
      <source>Guest not there</source>
      <translation>Invité absent</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <location filename="../../festdesk/desktop/calendar/marks.py" />
      <source>Guests</source>
      <translation>Invités</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/legend.py" />
      <source>Hint</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>IN</source>
      <comment>mark of industry screenings</comment>
      <translation>PF</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/clash_words.py" />
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>Industry</source>
      <translation>Professionnels</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>Introduction</source>
      <translation>Présentation</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/resizing.py" />
      <source>Introduction {minutes} min</source>
      <translation>Présentation {minutes} min</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>Language version</source>
      <translation>Version linguistique</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>Length</source>
      <translation>Durée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/marks.py" />
      <source>Locked</source>
      <translation>Verrouillée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/carry.py" />
      <source>Makes a copy</source>
      <translation>Fait une copie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/access.py" />
      <source>Moved: {screening}</source>
      <translation>Déplacée : {screening}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>ND</source>
      <comment>mark of films without dialogue</comment>
      <translation>SD</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>No premiere</source>
      <translation>Pas de première</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>No strand</source>
      <translation>Sans section</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/shading.py" />
      <source>Not a day of the festival</source>
      <translation>Hors des jours du festival</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <location filename="../../festdesk/desktop/calendar/marks.py" />
      <source>Note for colleagues</source>
      <translation>Note pour l’équipe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <location filename="../../festdesk/desktop/calendar/marks.py" />
      <source>Note for print</source>
      <translation>Note à imprimer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_words.py" />
      <source>Nothing is wrong there.</source>
      <translation>Rien n’est en défaut ici.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>OV</source>
      <comment>mark of original versions</comment>
      <translation>VO</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/access.py" />
      <source>One screening</source>
      <translation>Une séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>Original version</source>
      <translation>Version originale</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>P</source>
      <comment>mark of pencilled screenings</comment>
      <translation>P</translation>
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
      <translation>TP</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/drawing.py" />
      <source>Page {number} of {count}</source>
      <translation>Page {number} sur {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>Pencilled</source>
      <translation>Pressentie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <location filename="../../festdesk/desktop/calendar/marks.py" />
      <source>Premiere</source>
      <translation>Première</translation>
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
      <translation>Copie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/drawing.py" />
      <source>Printed {day} {year}, {time}</source>
      <translation>Imprimé le {day} {year}, {time}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/shading.py" />
      <source>Promises {language}</source>
      <translation>Promet : {language}</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/clash_words.py" />
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>Public</source>
      <translation>Tout public</translation>
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
      <translation>MU</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/clash_words.py" />
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>School</source>
      <translation>Scolaire</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>Silent film</source>
      <translation>Film muet</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>Strand</source>
      <translation>Section</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/carry.py" />
      <source>Swaps its place with “{title}”</source>
      <translation>Échange sa place avec « {title} »</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>Talk</source>
      <translation>Débat</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/resizing.py" />
      <source>Talk {minutes} min</source>
      <translation>Débat {minutes} min</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/painting.py" />
      <source>Talk, {minutes} min</source>
      <translation>Débat, {minutes} min</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/resizing.py" />
      <source>The film takes as long as it runs; its running time is on its card.</source>
      <translation>Le film dure ce qu’il dure ; sa durée est sur sa fiche.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/cards.py" />
      <location filename="../../festdesk/desktop/calendar/choices.py" />
      <location filename="../../festdesk/desktop/calendar/tray_facts.py" />
      <source>Untitled block</source>
      <translation>Bloc sans titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/cards.py" />
      <source>Untitled film</source>
      <translation>Film sans titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>Version not known</source>
      <translation>Version inconnue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/legend.py" />
      <source>Warning</source>
      <translation>Avertissement</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>Without dialogue</source>
      <translation>Sans dialogue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/shading.py" />
      <source>Without {guest}</source>
      <translation>Sans {guest}</translation>
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
      <translation>et {count} de plus</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/cards.py" />
      <source>block of {count} films</source>
      <translation>bloc, films : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/cards.py" />
      <source>clashes with another screening</source>
      <translation>chevauche une autre séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/cards.py" />
      <source>has a clash that was accepted</source>
      <translation>a un conflit accepté</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/cards.py" />
      <source>has a hint</source>
      <translation>a une remarque</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/cards.py" />
      <source>has a warning</source>
      <translation>a un avertissement</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>introduction {minutes}</source>
      <translation>présentation {minutes}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/drawing.py" />
      <source>last kept version: {name}</source>
      <translation>dernière version gardée : {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/cards.py" />
      <source>locked</source>
      <translation>verrouillée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/choices.py" />
      <source>misses {count}</source>
      <translation>il en manque {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/choices.py" />
      <source>misses {count} ({audience})</source>
      <translation>il en manque {count} ({audience})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_items.py" />
      <source>no start yet</source>
      <translation>pas encore de début</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>online</source>
      <translation>en ligne</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/cards.py" />
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <location filename="../../festdesk/desktop/calendar/tray_items.py" />
      <source>running time not known</source>
      <translation>durée inconnue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>talk {minutes}</source>
      <translation>débat {minutes}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>turnaround {minutes}</source>
      <translation>battement {minutes}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>venue not printed</source>
      <translation>salle non imprimée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>venue to come</source>
      <translation>salle à préciser</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_words.py" />
      <source>whole plan</source>
      <translation>tout le planning</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/cards.py" />
      <source>with {guests}</source>
      <translation>avec {guests}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/carry.py" />
      <source>{count} of the others clash</source>
      <translation>conflits parmi les autres : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/access.py" />
      <source>{count} screenings</source>
      <translation>{count} séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/carry.py" />
      <source>{count} together</source>
      <translation>{count} ensemble</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_words.py" />
      <source>{free} of {needed} min</source>
      <translation>{free} min sur {needed}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/heads.py" />
      <source>{group} is folded. Click to unfold it.</source>
      <translation>{group} : groupe replié. Cliquez pour le déplier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/heads.py" />
      <source>{group}. Click to fold these venues.</source>
      <translation>{group}. Cliquez pour replier ces salles.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/heads.py" />
      <source>{group}: 1 screening. Click to unfold it.</source>
      <translation>{group} : 1 séance. Cliquez pour déplier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/heads.py" />
      <source>{group}: {count} screenings. Click to unfold it.</source>
      <translation>{group} : {count} séances. Cliquez pour déplier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_words.py" />
      <source>{kind}: {facts}</source>
      <translation>{kind} : {facts}</translation>
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
      <translation>{name} (bloc, films : {count})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/access.py" />
      <source>{number} of {count}</source>
      <translation>{number} sur {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>{state}, locked</source>
      <translation>{state}, verrouillée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>{version}, subtitles {languages}</source>
      <translation>{version}, sous-titres {languages}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/carry.py" />
      <source>“{title}” clashes there</source>
      <translation>« {title} » y est en conflit</translation>
    </message>
  </context>
  <context>
    <name>CalendarActs</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Add break</source>
      <translation>Ajouter une pause</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Change break</source>
      <translation>Modifier la pause</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Change length of introduction</source>
      <translation>Changer la durée de la présentation</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Change length of talk</source>
      <translation>Changer la durée du débat</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Change state of screening</source>
      <translation>Changer l’état de la séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Change states</source>
      <translation>Changer des états</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Copy break</source>
      <translation>Copier une pause</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Copy breaks</source>
      <translation>Copier des pauses</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Copy screening</source>
      <translation>Copier une séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Copy screenings</source>
      <translation>Copier des séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Delete break</source>
      <translation>Supprimer une pause</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Delete breaks</source>
      <translation>Supprimer des pauses</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Delete screening</source>
      <translation>Supprimer une séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Delete screenings</source>
      <translation>Supprimer des séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Lock screening</source>
      <translation>Verrouiller une séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Lock screenings</source>
      <translation>Verrouiller des séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Move break</source>
      <translation>Déplacer une pause</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Move breaks</source>
      <translation>Déplacer des pauses</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Move screening</source>
      <translation>Déplacer une séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Move screenings</source>
      <translation>Déplacer des séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Move screenings and breaks</source>
      <translation>Déplacer des séances et des pauses</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Nothing was moved: {count} of the {all} screenings are locked and stay where they are. Unlock them with Ctrl+Shift+L, or select only the others.</source>
      <translation>Rien n’a été déplacé : des séances verrouillées ({count} sur {all}) restent où elles sont. Déverrouillez-les avec Ctrl+Maj+L, ou ne choisissez que les autres.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Plan screening</source>
      <translation>Placer une séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Plan screenings</source>
      <translation>Placer des séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Swap screenings</source>
      <translation>Échanger des séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Take screening off</source>
      <translation>Ôter une séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Take screenings off</source>
      <translation>Ôter des séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>This screening is locked and stays where it is. Unlock it with Ctrl+Shift+L.</source>
      <translation>Cette séance est verrouillée et reste où elle est. Déverrouillez-la avec Ctrl+Maj+L.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Unlock screening</source>
      <translation>Déverrouiller une séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Unlock screenings</source>
      <translation>Déverrouiller des séances</translation>
    </message>
  </context>
  <context>
    <name>CalendarPage</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>&amp;All blocks…</source>
      <translation>Tous les &amp;blocs…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>&amp;Edit screening</source>
      <translation>&amp;Modifier la séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>&amp;Export…</source>
      <translation>E&amp;xporter…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>&amp;Kept versions…</source>
      <translation>Versions gard&amp;ées…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>&amp;New block of the chosen films…</source>
      <translation>&amp;Nouveau bloc des films choisis…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>&amp;New screening…</source>
      <translation>&amp;Nouvelle séance…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>&amp;Print the plan…</source>
      <translation>&amp;Imprimer le planning…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>&amp;Search what is to plan</source>
      <translation>&amp;Chercher ce qui est à placer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>&amp;Venues and rules…</source>
      <translation>&amp;Salles et règles…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>&amp;Wishes for its film…</source>
      <translation>So&amp;uhaits pour son film…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Blocks &amp;and codes</source>
      <translation>&amp;Blocs et codes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Choose a film in the tray first, or a screening.</source>
      <translation>Choisissez d’abord un film dans la réserve, ou une séance.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Choose films in the tray first, or screenings.</source>
      <translation>Choisissez d’abord des films dans la réserve, ou des séances.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Clashes: {count}</source>
      <translation>Conflits : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Its screening waits in the tray until it has a place.</source>
      <translation>Sa séance attend dans la réserve jusqu’à ce qu’elle ait une place.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Keep this &amp;state…</source>
      <translation>Garder cet é&amp;tat…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>New &amp;screening…</source>
      <translation>Nouvelle &amp;séance…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Next c&amp;lash</source>
      <translation>C&amp;onflit suivant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Number screenin&amp;gs…</source>
      <translation>Numé&amp;roter les séances…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Open its &amp;card</source>
      <translation>Ouvrir la &amp;fiche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Pr&amp;opose a plan…</source>
      <translation>Proposer un plannin&amp;g…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Select a screening on the board or in the tray first.</source>
      <translation>Choisissez d’abord une séance sur le tableau ou dans la réserve.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Set step of the grid</source>
      <translation>Régler le pas de la grille</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Show or hide the &amp;tray</source>
      <translation>Montrer ou masquer la rés&amp;erve</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Show or hide the clas&amp;hes</source>
      <translation>Montrer ou masquer &amp;les conflits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Show or hide the clashes (Shift+F8)</source>
      <translation>Montrer ou masquer les conflits (Maj+F8)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>The calendar has a column for each venue. Add the halls of this edition with the minutes each takes between two screenings.</source>
      <translation>Le calendrier a une colonne par salle. Ajoutez les salles de cette édition avec les minutes que chacune demande entre deux séances.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Ven&amp;ues…</source>
      <translation>Sa&amp;lles…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Versions, print and e&amp;xport</source>
      <translation>Versions, impression et e&amp;xport</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Where will films be shown?</source>
      <translation>Où montrera-t-on les films ?</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Zoom in</source>
      <translation>Agrandir</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Zoom in (Ctrl++)</source>
      <translation>Agrandir (Ctrl++)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Zoom out</source>
      <translation>Réduire</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Zoom out (Ctrl+−)</source>
      <translation>Réduire (Ctrl+−)</translation>
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
      <translation>Un autre film ou bloc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/windows.py" />
      <source>New screening</source>
      <translation>Nouvelle séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/windows.py" />
      <source>Plan screening</source>
      <translation>Placer la séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/windows.py" />
      <source>There is no film yet. Add one on the page Films.</source>
      <translation>Il n’y a pas encore de film. Ajoutez-en un à la page Films.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/windows.py" />
      <source>Venue, start and all else stay; a print that was chosen is given up.</source>
      <translation>Salle, début et tout le reste sont gardés ; une copie qui était choisie est abandonnée.</translation>
    </message>
  </context>
  <context>
    <name>Card</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Alt text</source>
      <translation>Texte alternatif</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Alternative</source>
      <translation>Alternatif</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Approved</source>
      <translation>Approuvé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <location filename="../../festdesk/desktop/search/lines.py" />
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Biography</source>
      <translation>Biographie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Caption</source>
      <translation>Légende</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Draft</source>
      <translation>Brouillon</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Dubbed</source>
      <translation>Version doublée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Edited</source>
      <translation>Édité</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/group.py" />
      <source>From line {line}: {words}</source>
      <translation>Ligne {line} : {words}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/group.py" />
      <source>From lines {line}–{last}: {words}</source>
      <translation>Lignes {line}–{last} : {words}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>International</source>
      <translation>International</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Introduction</source>
      <translation>Présentation</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Listed</source>
      <translation>Cité</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <location filename="../../festdesk/desktop/search/lines.py" />
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Logline</source>
      <translation>Pitch</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>No dialogue</source>
      <translation>Sans dialogue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Nominated</source>
      <translation>Nommé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Original version</source>
      <translation>Version originale</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Proofed</source>
      <translation>Corrigé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <location filename="../../festdesk/desktop/search/lines.py" />
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Short synopsis</source>
      <translation>Synopsis court</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Silent</source>
      <translation>Muet</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <location filename="../../festdesk/desktop/search/lines.py" />
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Statement</source>
      <translation>Note d’intention</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/group.py" />
      <source>Sureness: {percent} %. {reason}</source>
      <translation>Certitude : {percent} %. {reason}</translation>
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
      <translation>Traduit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Transliterated</source>
      <translation>Translittéré</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Won</source>
      <translation>Obtenu</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Working title</source>
      <translation>Titre de travail</translation>
    </message>
  </context>
  <context>
    <name>CardField</name>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>Credits, awards, press</source>
      <translation>Crédits, prix, presse</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>Facts</source>
      <translation>Données</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>For colleagues</source>
      <translation>Pour l’équipe</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>Language version</source>
      <translation>Version linguistique</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>Numbers elsewhere</source>
      <translation>Numéros ailleurs</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>Print source, rights, contacts</source>
      <translation>Source de la copie, droits, contacts</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>Screenings</source>
      <translation>Séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>Stills</source>
      <translation>Photos</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>Texts</source>
      <translation>Textes</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>Titles</source>
      <translation>Titres</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>age limit</source>
      <translation>limite d’âge</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>alt texts of the stills</source>
      <translation>textes alternatifs des photos</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/required.py" />
      <source>approved</source>
      <translation>approuvé</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>aspect ratio</source>
      <translation>format d’image</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>awards</source>
      <translation>prix</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>biography</source>
      <translation>biographie</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>captions of the stills</source>
      <translation>légendes des photos</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>colour</source>
      <translation>couleur</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>contact</source>
      <translation>contact</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>country</source>
      <translation>pays</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>credits</source>
      <translation>crédits</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>director</source>
      <translation>réalisation</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>distributor</source>
      <translation>distribution</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/required.py" />
      <source>draft</source>
      <translation>brouillon</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/required.py" />
      <source>edited</source>
      <translation>édité</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>genres</source>
      <translation>genres</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>international title</source>
      <translation>titre international</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>language version</source>
      <translation>version linguistique</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>live translation</source>
      <translation>traduction en direct</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>logline</source>
      <translation>pitch</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>note for colleagues</source>
      <translation>note pour l’équipe</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>number elsewhere</source>
      <translation>numéro ailleurs</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>original title</source>
      <translation>titre original</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>own text</source>
      <translation>texte propre</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>premiere</source>
      <translation>première</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>press texts</source>
      <translation>textes de presse</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>print or file</source>
      <translation>copie ou fichier</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>print source</source>
      <translation>source de la copie</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/required.py" />
      <source>proofed</source>
      <translation>corrigé</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>rights</source>
      <translation>droits</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>roles</source>
      <translation>fonctions</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>running time</source>
      <translation>durée</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>sales agent</source>
      <translation>ventes internationales</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>screening</source>
      <translation>séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>short synopsis</source>
      <translation>synopsis court</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>spoken languages</source>
      <translation>langues parlées</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>statement</source>
      <translation>note d’intention</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>still</source>
      <translation>photo</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>strand</source>
      <translation>section</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>subtitles</source>
      <translation>sous-titres</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>synopsis</source>
      <translation>synopsis</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>title</source>
      <translation>titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>transliterated title</source>
      <translation>titre translittéré</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>year</source>
      <translation>année</translation>
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
      <translation>Plus : ce dont cette édition se sert peu</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_form.py" />
      <source>Next card (Ctrl+PgDown)</source>
      <translation>Fiche suivante (Ctrl+Page suiv)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_form.py" />
      <source>Previous card (Ctrl+PgUp)</source>
      <translation>Fiche précédente (Ctrl+Page préc)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_form.py" />
      <source>Printed page</source>
      <translation>Page imprimée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_form.py" />
      <source>Show less</source>
      <translation>Montrer moins</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_form.py" />
      <source>Show or hide the printed page beside the card (Ctrl+P)</source>
      <translation>Montrer ou masquer la page imprimée à côté de la fiche (Ctrl+P)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_form.py" />
      <source>Untitled</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_form.py" />
      <source>Withdrawn</source>
      <translation>Retiré</translation>
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
      <translation>Modifier « {field} »</translation>
    </message>
  </context>
  <context>
    <name>CardHistory</name>
    <message>
      <location filename="../../festdesk/desktop/history/card.py" />
      <source>As it was &amp;after this</source>
      <translation>Comme a&amp;près ceci</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/card.py" />
      <source>As it was &amp;before this</source>
      <translation>Comme &amp;avant ceci</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/card.py" />
      <source>History: {name}</source>
      <translation>Historique : {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/card.py" />
      <source>This card alone; others stay as they are</source>
      <translation>Cette fiche seule ; les autres restent telles quelles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/card.py" />
      <source>What was done to it and to all that belongs to it.</source>
      <translation>Ce qui y a été fait, et à tout ce qui en dépend.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/card.py" />
      <source>{name} as of {moment}</source>
      <translation>{name}, état de {moment}</translation>
    </message>
  </context>
  <context>
    <name>CardSettings</name>
    <message>
      <location filename="../../festdesk/desktop/films/card_settings.py" />
      <source>&amp;Fields</source>
      <translation>&amp;Champs</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_settings.py" />
      <source>&amp;Own texts</source>
      <translation>&amp;Textes propres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>By itself</source>
      <translation>De soi-même</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_settings.py" />
      <source>Card settings</source>
      <translation>Réglages des fiches</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Every entry needs it.</source>
      <translation>Chaque notice en a besoin.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>For the house</source>
      <translation>Pour la maison</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Not required</source>
      <translation>Non exigé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>One click away</source>
      <translation>À un clic</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>Prints</source>
      <translation>S’imprime</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Shown</source>
      <translation>Montré</translation>
    </message>
  </context>
  <context>
    <name>CardSpelling</name>
    <message>
      <location filename="../../festdesk/desktop/films/card_spelling.py" />
      <source>There is no unknown word on this card.</source>
      <translation>Il n’y a aucun mot inconnu sur cette fiche.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_spelling.py" />
      <source>Unknown words are not marked. Switch it on in the menu View.</source>
      <translation>Les mots inconnus ne sont pas marqués. Activez-le dans le menu Affichage.</translation>
    </message>
  </context>
  <context>
    <name>ChangeDialog</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_rows.py" />
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_many.py" />
      <source>Change the film</source>
      <translation>Modifier le film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_many.py" />
      <source>Change {count} films</source>
      <translation>Modifier {count} films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_rows.py" />
      <source>Empty</source>
      <translation>Vider</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_many.py" />
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_rows.py" />
      <source>Leave as it is</source>
      <translation>Laisser tel quel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_many.py" />
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_rows.py" />
      <source>Set to</source>
      <translation>Mettre à</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_many.py" />
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_many.py" />
      <source>Strand</source>
      <translation>Section</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_rows.py" />
      <source>Take out</source>
      <translation>Enlever</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_many.py" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_many.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_many.py" />
      <source>What is left as it is stays different from card to card.</source>
      <translation>Ce qui reste tel quel reste différent d’une fiche à l’autre.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_many.py" />
      <source>What to do</source>
      <translation>Que faire</translation>
    </message>
  </context>
  <context>
    <name>ChangeList</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>Audience</source>
      <translation>Public</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>Checks</source>
      <translation>Contrôles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>Time</source>
      <translation>Heure</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>Venue</source>
      <translation>Salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>What the plan changes</source>
      <translation>Ce que le planning change</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>clashes</source>
      <translation>conflits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>had no place</source>
      <translation>sans place avant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>new</source>
      <translation>nouvelle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>no longer to be planned</source>
      <translation>n’est plus à placer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>taken over</source>
      <translation>reprise</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>{day}: {count}</source>
      <translation>{day} : {count}</translation>
    </message>
  </context>
  <context>
    <name>Checks</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>A number that cannot be right</source>
      <translation>Un numéro qui ne peut être juste</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Block print</source>
      <translation>Bloquent l’impression</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>Block {name}</source>
      <translation>Bloc {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Blocks print</source>
      <translation>Bloque l’impression</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>Card {name}</source>
      <translation>Fiche {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>Credit {name}</source>
      <translation>Crédit {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Day without the strand</source>
      <translation>Jour sans la section</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Entry not linked to its film</source>
      <translation>Entrée non reliée à son film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Entry twice</source>
      <translation>Entrée en double</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Film cannot be shown then</source>
      <translation>Film non montrable alors</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Film is withdrawn</source>
      <translation>Film retiré</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Film runs twice at once</source>
      <translation>Film montré deux fois à la fois</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>Filmography entry {name}</source>
      <translation>Entrée de filmographie {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Films of a strand compete</source>
      <translation>Films d’une section en concurrence</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Guest in two places</source>
      <translation>Invité à deux endroits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Guest not there</source>
      <translation>Invité absent</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Guest's way too short</source>
      <translation>Trajet de l’invité trop court</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Hall is blocked</source>
      <translation>Salle bloquée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Hint</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Hints</source>
      <translation>Remarques</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Likely on two cards</source>
      <translation>Sans doute sur deux fiches</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>No caption</source>
      <translation>Pas de légende</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>No running time</source>
      <translation>Pas de durée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>No start</source>
      <translation>Pas de début</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>No still</source>
      <translation>Pas de photo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>No title</source>
      <translation>Pas de titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>No venue</source>
      <translation>Pas de salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>One code on two screenings</source>
      <translation>Un code pour deux séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>One number on two cards</source>
      <translation>Un numéro sur deux fiches</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>One print in two places</source>
      <translation>Une copie à deux endroits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Open question</source>
      <translation>Question ouverte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Ordinal number misspelt</source>
      <translation>Ordinal mal orthographié</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Outside the festival</source>
      <translation>Hors du festival</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Outside the venue's hours</source>
      <translation>Hors des horaires de la salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>Person {name}</source>
      <translation>Personne {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>Press text about {name}</source>
      <translation>Texte de presse sur {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>Print of {name}</source>
      <translation>Copie de {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Print's way too short</source>
      <translation>Trajet de la copie trop court</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Promised language missing</source>
      <translation>Langue promise absente</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Required and missing</source>
      <translation>Exigé et absent</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Role unknown</source>
      <translation>Fonction inconnue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Running times differ</source>
      <translation>Durées divergentes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Runs into a break</source>
      <translation>Empiète sur une pause</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>Screening {name}</source>
      <translation>Séance {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Screenings overlap</source>
      <translation>Séances qui se chevauchent</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Space missing</source>
      <translation>Espace manquante</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Statement without speaker</source>
      <translation>Note d’intention sans auteur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>Still of {name}</source>
      <translation>Photo de {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Still without picture</source>
      <translation>Photo encore sans image</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>Strand {name}</source>
      <translation>Section {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Synopsis shortened in the programme</source>
      <translation>Synopsis abrégé dans le programme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Text missing in a language</source>
      <translation>Texte absent dans une langue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>The break in the calendar</source>
      <translation>La pause dans le calendrier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>The place in the card {name}</source>
      <translation>L’endroit de la fiche {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>To look at</source>
      <translation>À vérifier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Turnaround too short</source>
      <translation>Battement trop court</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Unknown length matters</source>
      <translation>Durée inconnue qui compte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Usual roles missing</source>
      <translation>Fonctions habituelles absentes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Venue cannot show the format</source>
      <translation>Format que la salle ne projette pas</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Wanted screenings missing</source>
      <translation>Séances souhaitées manquantes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Weekday and date disagree</source>
      <translation>Jour et date en désaccord</translation>
    </message>
  </context>
  <context>
    <name>ChecksPage</name>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>&amp;Go to the place</source>
      <translation>&amp;Aller à l’endroit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>&amp;Next finding</source>
      <translation>Constat &amp;suivant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>&amp;Previous finding</source>
      <translation>Constat &amp;précédent</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>&amp;Search in findings</source>
      <translation>&amp;Chercher dans les constats</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>All kinds</source>
      <translation>Tous les types</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>Go to: {place}</source>
      <translation>Aller à : {place}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>Kind of finding</source>
      <translation>Type de constat</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>No finding is like that. Choose other severities, kinds or words.</source>
      <translation>Aucun constat n’est ainsi. Choisissez une autre gravité, un autre type ou d’autres mots.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>Nothing to look at: every check is content with this edition.</source>
      <translation>Rien à vérifier : tous les contrôles sont satisfaits de cette édition.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>Search in films and findings</source>
      <translation>Chercher dans les films et les constats</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>Search in findings</source>
      <translation>Chercher dans les constats</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>Show &amp;all findings</source>
      <translation>Montrer &amp;tous les constats</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>Show only “{kind}”</source>
      <translation>Montrer seulement « {kind} »</translation>
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
      <translation>Tout effacer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/chips.py" />
      <source>Filters that are on</source>
      <translation>Filtres actifs</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/chips.py" />
      <source>Take off the filter {label}</source>
      <translation>Ôter le filtre {label}</translation>
    </message>
  </context>
  <context>
    <name>Choices</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>&amp;Days</source>
      <translation>&amp;Jours</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>&amp;Films</source>
      <translation>&amp;Films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>&amp;Sections</source>
      <translation>&amp;Sections</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>&amp;Venues</source>
      <translation>Sa&amp;lles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>1 minute</source>
      <translation>1 minute</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>10 minutes</source>
      <translation>10 minutes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>10 seconds</source>
      <translation>10 secondes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>3 minutes</source>
      <translation>3 minutes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>30 seconds</source>
      <translation>30 secondes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>All that is planned stays</source>
      <translation>Tout ce qui est placé reste</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>First start where a venue has no hours</source>
      <translation>Premier début là où une salle n’a pas d’horaires</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>Hours of venues &amp;without any:</source>
      <translation>&amp;Horaires des salles qui n’en ont pas :</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>Last end where a venue has no hours</source>
      <translation>Dernière fin là où une salle n’a pas d’horaires</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>Loo&amp;k for a plan for:</source>
      <translation>&amp;Chercher un planning pendant :</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>Only what is locked stays</source>
      <translation>Seul ce qui est verrouillé reste</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>Starts &amp;every:</source>
      <translation>Débuts &amp;toutes les :</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>What is confirmed or locked stays</source>
      <translation>Ce qui est confirmé ou verrouillé reste</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>What sta&amp;ys:</source>
      <translation>Ce qui &amp;reste :</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>Wishes</source>
      <translation>Souhaits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>to</source>
      <translation>à</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>{count} are left out, since their running time is not known.</source>
      <translation>Laissées de côté, car leur durée est inconnue : {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>{count} screenings want a place.</source>
      <translation>Séances qui veulent une place : {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>{count} that have one may be moved.</source>
      <translation>Séances placées qui peuvent être déplacées : {count}.</translation>
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
      <translation>Accepter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_accepting.py" />
      <source>Accepted by {who} on {day}: {reason}</source>
      <translation>Accepté par {who} le {day} : {reason}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_accepting.py" />
      <source>Accepted on {day}: {reason}</source>
      <translation>Accepté le {day} : {reason}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_accepting.py" />
      <source>It is no longer told until one of its facts changes</source>
      <translation>Il n’est plus signalé tant qu’aucune de ses données ne change</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_accepting.py" />
      <source>Reason to accept the clash</source>
      <translation>Raison d’accepter le conflit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_accepting.py" />
      <source>The clash is told again</source>
      <translation>Le conflit est de nouveau signalé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_accepting.py" />
      <source>Why it can stay so</source>
      <translation>Pourquoi cela peut rester ainsi</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_accepting.py" />
      <source>Withdraw</source>
      <translation>Revenir dessus</translation>
    </message>
  </context>
  <context>
    <name>ClashFilter</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_filter.py" />
      <source>Accepted ({count})</source>
      <translation>Acceptés ({count})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_filter.py" />
      <source>All days</source>
      <translation>Tous les jours</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_filter.py" />
      <source>All kinds</source>
      <translation>Tous les types</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_filter.py" />
      <source>Day of the clash</source>
      <translation>Jour du conflit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_filter.py" />
      <source>Kind of clash</source>
      <translation>Type de conflit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_filter.py" />
      <source>✓ Accepted ({count})</source>
      <translation>✓ Acceptés ({count})</translation>
    </message>
  </context>
  <context>
    <name>ClashModel</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_model.py" />
      <source>Clash</source>
      <translation>Conflit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_model.py" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_model.py" />
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
  </context>
  <context>
    <name>ClashPanel</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_panel.py" />
      <source>Accept clash</source>
      <translation>Accepter un conflit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_panel.py" />
      <source>Clashes</source>
      <translation>Conflits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_panel.py" />
      <source>Hide the clashes</source>
      <translation>Masquer les conflits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_panel.py" />
      <source>No clash is like that. Choose other severities, kinds or days.</source>
      <translation>Aucun conflit n’est ainsi. Choisissez une autre gravité, un autre type ou d’autres jours.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_panel.py" />
      <source>Nothing clashes in this plan.</source>
      <translation>Il n’y a aucun conflit dans ce planning.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_panel.py" />
      <source>Plan screening</source>
      <translation>Placer une séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_panel.py" />
      <source>What is wrong</source>
      <translation>Ce qui ne va pas</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_panel.py" />
      <source>Withdraw acceptance</source>
      <translation>Revenir sur l’acceptation</translation>
    </message>
  </context>
  <context>
    <name>ClashSolving</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_solving.py" />
      <source>Enter or a double click moves the screening there</source>
      <translation>Entrée ou un double clic y déplace la séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_solving.py" />
      <source>Its screenings are locked. Unlock one to move it.</source>
      <translation>Ses séances sont verrouillées. Déverrouillez-en une pour la déplacer.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_solving.py" />
      <source>Looking for free places…</source>
      <translation>Recherche de places libres…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_solving.py" />
      <source>Move there</source>
      <translation>L’y déplacer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_solving.py" />
      <source>Nearest free places</source>
      <translation>Places libres les plus proches</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_solving.py" />
      <source>Plan it there</source>
      <translation>La placer là</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_solving.py" />
      <source>Screening to move</source>
      <translation>Séance à déplacer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_solving.py" />
      <source>There is no free place for it.</source>
      <translation>Il n’y a pas de place libre pour elle.</translation>
    </message>
  </context>
  <context>
    <name>Cleaning</name>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>1 bullet</source>
      <translation>1 puce</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>1 dash</source>
      <translation>1 tiret</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>1 ellipsis</source>
      <translation>1 points de suspension</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>1 footnote number</source>
      <translation>1 appel de note</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>1 hyphen</source>
      <translation>1 trait d’union</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>1 line end</source>
      <translation>1 fin de ligne</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>1 misread letter</source>
      <translation>1 lettre mal lue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>1 piece of markup</source>
      <translation>1 élément de balisage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>1 quotation mark</source>
      <translation>1 guillemet</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>1 space</source>
      <translation>1 espace</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>1 unseen character</source>
      <translation>1 caractère invisible</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_difference.py" />
      <source>Struck through is what was pasted, underlined what stands there.</source>
      <translation>Barré : ce qui a été collé ; souligné : ce qui s’y trouve maintenant.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_difference.py" />
      <source>What was cleaned</source>
      <translation>Ce qui a été nettoyé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>{count} bullets</source>
      <translation>{count} puces</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>{count} dashes</source>
      <translation>{count} tirets</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>{count} ellipses</source>
      <translation>{count} points de suspension</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>{count} footnote numbers</source>
      <translation>{count} appels de note</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>{count} hyphens</source>
      <translation>{count} traits d’union</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>{count} line ends</source>
      <translation>{count} fins de ligne</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>{count} misread letters</source>
      <translation>{count} lettres mal lues</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>{count} pieces of markup</source>
      <translation>{count} éléments de balisage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>{count} quotation marks</source>
      <translation>{count} guillemets</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>{count} spaces</source>
      <translation>{count} espaces</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>{count} unseen characters</source>
      <translation>{count} caractères invisibles</translation>
    </message>
  </context>
  <context>
    <name>CleaningNote</name>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>Cleaned.</source>
      <translation>Nettoyé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>Cleaned: {words}.</source>
      <translation>Nettoyé : {words}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>Keep as pasted</source>
      <translation>Garder comme collé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>Put {text} back as it was before it was cleaned</source>
      <translation>Remettre comme avant le nettoyage : {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>Show what was cleaned in {text}</source>
      <translation>Montrer ce qui a été nettoyé : {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>There is nothing to clean in this text.</source>
      <translation>Il n’y a rien à nettoyer dans ce texte.</translation>
    </message>
  </context>
  <context>
    <name>Codes</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>code of the strand</source>
      <translation>code de la section</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>day of the festival, from 1</source>
      <translation>jour du festival, à partir de 1</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>day of the month</source>
      <translation>jour du mois</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>hour</source>
      <translation>heure</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>month</source>
      <translation>mois</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>number that begins anew with each day, venue or strand</source>
      <translation>numéro qui recommence avec chaque jour, salle ou section</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>number through the festival</source>
      <translation>numéro continu dans tout le festival</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>short name of the venue</source>
      <translation>nom court de la salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>start</source>
      <translation>début</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>weekday</source>
      <translation>jour de la semaine</translation>
    </message>
  </context>
  <context>
    <name>CodesDialog</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>&amp;Keep this rule</source>
      <translation>&amp;Garder cette règle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>&amp;Number {count} screenings</source>
      <translation>&amp;Numéroter les séances : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>&amp;Rule</source>
      <translation>&amp;Règle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>A new screening gets its code as soon as it has a start and a venue.</source>
      <translation>Une nouvelle séance reçoit son code dès qu’elle a un début et une salle.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>A rule is made of words and of what stands in curly brackets. Screenings are numbered by their start and, at the same time, by the order of the venues.</source>
      <translation>Une règle se compose de mots et de ce qui est entre accolades. Les séances sont numérotées d’après leur début et, à heure égale, dans l’ordre des salles.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>All of them &amp;anew</source>
      <translation>Toutes à nou&amp;veau</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>Codes that would be given</source>
      <translation>Codes qui seraient donnés</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>Number screenings</source>
      <translation>Numéroter les séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>Put in {placeholder}: {meaning}</source>
      <translation>Insérer {placeholder} : {meaning}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>Rule for codes</source>
      <translation>Règle des codes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>Set rule for codes</source>
      <translation>Fixer la règle des codes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>The rule names what may still move. Codes are given here alone, once the plan stands.</source>
      <translation>La règle nomme ce qui peut encore bouger. Les codes ne sont donnés qu’ici, une fois le planning établi.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>Those without a &amp;code</source>
      <translation>Celles sans &amp;code</translation>
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
      <translation>Adresse de la société</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Address of {name}</source>
      <translation>Adresse de {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Company</source>
      <translation>Société</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Contacts at the company</source>
      <translation>Contacts dans la société</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Country of the company</source>
      <translation>Pays de la société</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>E-mail</source>
      <translation>Courriel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>E-mail of the company</source>
      <translation>Courriel de la société</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Name of the company</source>
      <translation>Nom de la société</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>People there</source>
      <translation>Personnes sur place</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Telephone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Telephone of the company</source>
      <translation>Téléphone de la société</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>The address is of this film alone so far. Contacts are never printed.</source>
      <translation>L’adresse n’est jusqu’ici que celle de ce film. Les contacts ne sont jamais imprimés.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Used by {count} films: what is changed here changes for all of them. Contacts are never printed.</source>
      <translation>Employée par {count} films : ce qui est changé ici change pour tous. Les contacts ne sont jamais imprimés.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Website</source>
      <translation>Site web</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Website of the company</source>
      <translation>Site web de la société</translation>
    </message>
  </context>
  <context>
    <name>ConflictDialog</name>
    <message>
      <location filename="../../festdesk/desktop/history/conflict.py" />
      <source>&amp;Keep the newer values</source>
      <translation>&amp;Garder les valeurs récentes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/conflict.py" />
      <source>&amp;Overwrite them</source>
      <translation>Les é&amp;craser</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/conflict.py" />
      <source>All else is taken back</source>
      <translation>Tout le reste est annulé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/conflict.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/conflict.py" />
      <source>Changed again since</source>
      <translation>Modifié à nouveau depuis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/conflict.py" />
      <source>Newer values</source>
      <translation>Valeurs plus récentes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/conflict.py" />
      <source>What should be taken back has been changed again since. These values are newer:</source>
      <translation>Ce qui doit être annulé a été modifié à nouveau depuis. Ces valeurs sont plus récentes :</translation>
    </message>
  </context>
  <context>
    <name>Contact</name>
    <message>
      <location filename="../../festdesk/films/releases.py" />
      <source>“{text}” does not look like a telephone number with its country code; it is kept.</source>
      <translation>« {text} » ne ressemble pas à un numéro de téléphone avec l’indicatif du pays ; c’est gardé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/releases.py" />
      <source>“{text}” does not look like an e-mail address; it is kept.</source>
      <translation>« {text} » ne ressemble pas à une adresse électronique ; c’est gardé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/releases.py" />
      <source>“{text}” does not look like the address of a website; it is kept.</source>
      <translation>« {text} » ne ressemble pas à l’adresse d’un site web ; c’est gardé.</translation>
    </message>
  </context>
  <context>
    <name>ContactsTable</name>
    <message>
      <location filename="../../festdesk/desktop/films/contacts_table.py" />
      <source>Add a contact</source>
      <translation>Ajouter un contact</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/contacts_table.py" />
      <source>Add contact</source>
      <translation>Ajouter un contact</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/contacts_table.py" />
      <source>Change contact</source>
      <translation>Modifier un contact</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/contacts_table.py" />
      <source>E-mail</source>
      <translation>Courriel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/contacts_table.py" />
      <source>Function</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/contacts_table.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/contacts_table.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/contacts_table.py" />
      <source>Remove contact</source>
      <translation>Retirer un contact</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/contacts_table.py" />
      <source>Reorder contacts</source>
      <translation>Réordonner les contacts</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/contacts_table.py" />
      <source>Telephone</source>
      <translation>Téléphone</translation>
    </message>
  </context>
  <context>
    <name>CopyDialog</name>
    <message>
      <location filename="../../festdesk/desktop/backups/copying.py" />
      <source>Progress of the copy</source>
      <translation>Progression de la copie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/copying.py" />
      <source>Save a copy</source>
      <translation>Enregistrer une copie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/copying.py" />
      <source>Saving a copy as {name}. You can go on working.</source>
      <translation>Une copie s’enregistre sous {name}. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/copying.py" />
      <source>{done} of {of} MB</source>
      <translation>{done} Mo sur {of}</translation>
    </message>
  </context>
  <context>
    <name>CountsTable</name>
    <message>
      <location filename="../../festdesk/desktop/rescue/counts.py" />
      <source>From a backup</source>
      <translation>D’une sauvegarde</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/counts.py" />
      <source>From its history</source>
      <translation>De son historique</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/counts.py" />
      <source>From the file</source>
      <translation>Du fichier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/counts.py" />
      <source>Lost</source>
      <translation>Perdu</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/counts.py" />
      <source>Mended</source>
      <translation>Réparé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/counts.py" />
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/counts.py" />
      <source>What came back</source>
      <translation>Ce qui est revenu</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/counts.py" />
      <source>perhaps some</source>
      <translation>peut-être quelques-uns</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/counts.py" />
      <source>{count} or more</source>
      <translation>{count} ou plus</translation>
    </message>
  </context>
  <context>
    <name>CreditsGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>&amp;Accept suggested role</source>
      <translation>&amp;Accepter la fonction suggérée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>&amp;Paste lines</source>
      <translation>&amp;Coller des lignes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>A credit needs a name. Type one, or press Delete on the row.</source>
      <translation>Un crédit demande un nom. Tapez-en un, ou appuyez sur Suppr dans la ligne.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Accept all suggested roles</source>
      <translation>Accepter toutes les fonctions suggérées</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Accept role</source>
      <translation>Accepter la fonction</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Accept suggested roles</source>
      <translation>Accepter les fonctions suggérées</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Accept {count} suggested roles</source>
      <translation>Accepter {count} fonctions suggérées</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Add a credit</source>
      <translation>Ajouter un crédit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Add a credit for each line of the clipboard, such as “Editing: Name, Name”</source>
      <translation>Ajouter un crédit par ligne du presse-papiers, par exemple « Montage : Nom, Nom »</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Add credit</source>
      <translation>Ajouter un crédit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Change credit</source>
      <translation>Modifier un crédit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Character</source>
      <translation>Personnage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Credits</source>
      <translation>Crédits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Ctrl+Enter accepts what is suggested: {reason}</source>
      <translation>Ctrl+Entrée accepte la suggestion : {reason}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Ctrl+Enter accepts {role}: {reason}</source>
      <translation>Ctrl+Entrée accepte {role} : {reason}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Paste credits</source>
      <translation>Coller des crédits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Paste lines</source>
      <translation>Coller des lignes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Remove credit</source>
      <translation>Retirer un crédit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Remove credits</source>
      <translation>Retirer des crédits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Reorder credits</source>
      <translation>Réordonner les crédits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Role</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>There is no text to paste.</source>
      <translation>Il n’y a pas de texte à coller.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Unknown</source>
      <translation>Inconnue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Unknown – {role}?</source>
      <translation>Inconnue – {role} ?</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>no reason was noted</source>
      <translation>aucune raison notée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>{count} without a role. Ctrl+Enter accepts the suggestion.</source>
      <translation>{count} sans fonction. Ctrl+Entrée accepte la suggestion.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>{count} without a role. Press Enter to say what they did.</source>
      <translation>{count} sans fonction. Appuyez sur Entrée pour dire ce qu’ils ont fait.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>{credited} · prints as {name}</source>
      <translation>{credited} · s’imprime {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>“{written}” is one slip of typing away from “{role}”.</source>
      <translation>« {written} » est à une faute de frappe de « {role} ».</translation>
    </message>
  </context>
  <context>
    <name>CropView</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/crop_view.py" />
      <source>Focus {x} % from the left and {y} % from the top, zoom {zoom} %</source>
      <translation>Point d’intérêt à {x} % de la gauche et {y} % du haut, zoom {zoom} %</translation>
    </message>
  </context>
  <context>
    <name>Day</name>
    <message>
      <location filename="../../festdesk/desktop/phrases.py" />
      <source>d MMM yyyy</source>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/phrases.py" />
      <source>d MMMM</source>
      <translation>d MMMM</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/phrases.py" />
      <source>d MMMM yyyy</source>
      <translation>d MMMM yyyy</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/phrases.py" />
      <source>ddd d MMM</source>
      <translation>ddd d MMM</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/phrases.py" />
      <source>ddd d MMM yyyy</source>
      <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/phrases.py" />
      <source>dddd d MMMM</source>
      <translation>dddd d MMMM</translation>
    </message>
  </context>
  <context>
    <name>DayBar</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/days.py" />
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/days.py" />
      <source>Outside the edition's days</source>
      <translation>Hors des jours de l’édition</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/days.py" />
      <source>Whole festival</source>
      <translation>Tout le festival</translation>
    </message>
  </context>
  <context>
    <name>DefaultsPage</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>&amp;Screenings wanted of a film</source>
      <translation>&amp;Séances souhaitées par film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>Change defaults</source>
      <translation>Modifier les valeurs par défaut</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>Gr&amp;id of the calendar</source>
      <translation>&amp;Grille du calendrier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>Minutes on &amp;foot between venues</source>
      <translation>Minutes à &amp;pied entre les salles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>Minutes until a &amp;print can be shown elsewhere</source>
      <translation>Minutes avant qu’une copi&amp;e puisse être montrée ailleurs</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>Plan a screening, and its code would be shown here.</source>
      <translation>Placez une séance, et son code paraîtrait ici.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>Rule for c&amp;odes of screenings</source>
      <translation>Règle des c&amp;odes de séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>Such as {example}. In brackets can stand: {names}.</source>
      <translation>Par exemple {example}. Entre accolades peuvent figurer : {names}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>The first screenings would be {codes}.</source>
      <translation>Les premières séances recevraient {codes}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>They hold for all films, venues and screenings of which nothing else is said.</source>
      <translation>Elles valent pour tous les films, salles et séances dont rien d’autre n’est dit.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>Without a rule, codes are typed by hand.</source>
      <translation>Sans règle, les codes se tapent à la main.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>{count} minutes</source>
      <translation>{count} minutes</translation>
    </message>
  </context>
  <context>
    <name>Design</name>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Closer letters in each step</source>
      <translation>Réduction de l’approche par degré</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Closer lines in each step</source>
      <translation>Réduction de l’interlignage par degré</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Column of facts</source>
      <translation>Colonne des données</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>First and last film of each spread</source>
      <translation>Premier et dernier film de chaque double page</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Font of small type</source>
      <translation>Police des petits corps</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Font of the cover</source>
      <translation>Police de la couverture</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Font of the text</source>
      <translation>Police du texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Font of titles</source>
      <translation>Police des titres</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Greatest height of stills</source>
      <translation>Hauteur maximale des photos</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Height of the colour of a strand</source>
      <translation>Hauteur de la couleur d’une section</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Height of the still on the cover</source>
      <translation>Hauteur de la photo en couverture</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Its line spacing</source>
      <translation>Son interlignage</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Line spacing of small type</source>
      <translation>Interlignage des petits textes</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Line spacing of the text</source>
      <translation>Interlignage du texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Longest synopsis in a short entry, in characters</source>
      <translation>Synopsis la plus longue d’une notice courte, en signes</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Margin at the bottom</source>
      <translation>Marge de pied</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Margin at the outer edge</source>
      <translation>Marge extérieure</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Margin at the spine</source>
      <translation>Marge intérieure</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Margin at the top</source>
      <translation>Marge de tête</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Name on the cover, at most</source>
      <translation>Nom en couverture, au plus</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Names of parts</source>
      <translation>Noms des parties</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Names of strands</source>
      <translation>Noms des sections</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Page numbers</source>
      <translation>Folios</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Running line</source>
      <translation>Titre courant</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Size of small type</source>
      <translation>Corps des petits textes</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Size of the text</source>
      <translation>Corps du texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Smaller type in each step</source>
      <translation>Réduction du corps par degré</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Smallest height of stills</source>
      <translation>Hauteur minimale des photos</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Space between columns</source>
      <translation>Espace entre les colonnes</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Space between short entries</source>
      <translation>Espace entre les notices courtes</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Steps of tighter setting</source>
      <translation>Degrés de composition serrée</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Subtitle on the cover</source>
      <translation>Sous-titre en couverture</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Text justified</source>
      <translation>Texte justifié</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Thumb index</source>
      <translation>Onglets</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Title of short entries</source>
      <translation>Titre des notices courtes</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Usual height of stills</source>
      <translation>Hauteur habituelle des photos</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Weight of the names of parts</source>
      <translation>Graisse des noms des parties</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Weight of titles</source>
      <translation>Graisse des titres</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Width of the thumb index</source>
      <translation>Largeur des onglets</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>at the foot</source>
      <translation>en pied</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>at the head</source>
      <translation>en tête</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>in the middle</source>
      <translation>au milieu</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>outside</source>
      <translation>à l’extérieur</translation>
    </message>
  </context>
  <context>
    <name>DesignEditor</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>Add a font file</source>
      <translation>Ajouter un fichier de police</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>Add a font file …</source>
      <translation>Ajouter un fichier de police …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>Change a design</source>
      <translation>Modifier une maquette</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>Choose a font file</source>
      <translation>Choisir un fichier de police</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>Design of the edition's own</source>
      <translation>Maquette propre à l’édition</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>Fonts (*.otf *.ttf)</source>
      <translation>Polices (*.otf *.ttf)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>Remo&amp;ve the design</source>
      <translation>&amp;Retirer la maquette</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>Remove a design</source>
      <translation>Retirer une maquette</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>Rename a design</source>
      <translation>Renommer une maquette</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>Write a number.</source>
      <translation>Écrivez un nombre.</translation>
    </message>
  </context>
  <context>
    <name>DetailsGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/details_group.py" />
      <source>&amp;Note</source>
      <translation>&amp;Note</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/details_group.py" />
      <source>For colleagues</source>
      <translation>Pour l’équipe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/details_group.py" />
      <source>Never printed</source>
      <translation>Jamais imprimé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/details_group.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/details_group.py" />
      <source>Note for colleagues</source>
      <translation>Note pour l’équipe</translation>
    </message>
  </context>
  <context>
    <name>DictionaryDialog</name>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>&amp;Add word</source>
      <translation>&amp;Ajouter le mot</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>A word that is right</source>
      <translation>Un mot juste</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Add a &amp;dictionary…</source>
      <translation>Ajouter un &amp;dictionnaire…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Add a dictionary</source>
      <translation>Ajouter un dictionnaire</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Add “{word}” to the dictionary</source>
      <translation>Ajouter « {word} » au dictionnaire</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Added by you</source>
      <translation>Ajouté par vous</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Added: {languages}.</source>
      <translation>Ajouté : {languages}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>All languages</source>
      <translation>Toutes les langues</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Dictionaries</source>
      <translation>Dictionnaires</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Dictionaries on this computer</source>
      <translation>Dictionnaires de cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Dictionary</source>
      <translation>Dictionnaire</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Language of the new word</source>
      <translation>Langue du nouveau mot</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>New word</source>
      <translation>Nouveau mot</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Re&amp;move words</source>
      <translation>Retirer les &amp;mots</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Reading “{name}” …</source>
      <translation>Lecture de « {name} » …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Remo&amp;ve dictionary</source>
      <translation>&amp;Retirer le dictionnaire</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Remove words from the dictionary</source>
      <translation>Retirer des mots du dictionnaire</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Remove “{word}” from the dictionary</source>
      <translation>Retirer « {word} » du dictionnaire</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>There is no dictionary for {language} here. Get LibreOffice's extension for it, a file .oxt, and add that; one of an installed LibreOffice is found by itself.</source>
      <translation>Il n’y a pas ici de dictionnaire pour : {language}. Prenez l’extension de LibreOffice, un fichier .oxt, et ajoutez-la ; celui d’un LibreOffice installé se trouve de lui-même.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>There is no dictionary for {language} here. Install the system's package {package}, or get LibreOffice's extension for it, a file .oxt, and add that.</source>
      <translation>Il n’y a pas ici de dictionnaire pour : {language}. Installez le paquet {package} du système, ou prenez l’extension de LibreOffice, un fichier .oxt, et ajoutez-la.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>This computer</source>
      <translation>Cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Where from</source>
      <translation>Provenance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Word</source>
      <translation>Mot</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Words of this edition</source>
      <translation>Mots de cette édition</translation>
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
      <translation>Une image de {stills} n’est plus ce qu’elle était à son arrivée : ses octets ne vont pas avec son nom. Remettez la photo depuis sa source.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>A picture that no still shows is not what it was when it came. Nothing needs to be done; salvaged into a new file, it is left out.</source>
      <translation>Une image qu’aucune photo ne montre n’est plus ce qu’elle était à son arrivée. Il n’y a rien à faire ; à la récupération dans un nouveau fichier, elle est omise.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>An act was left open, which festdesk never does. Have the file salvaged into a new one.</source>
      <translation>Une action est restée ouverte, ce que festdesk ne fait jamais. Faites récupérer le fichier dans un nouveau.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>Something is not as festdesk writes it: {reason}. Have the file salvaged.</source>
      <translation>Un élément n’est pas tel que festdesk l’écrit : {reason}. Faites récupérer le fichier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>The file holds a table “{name}” that this festdesk does not know. It is left alone; if nobody knows what it is for, have the file salvaged into a new one, which leaves it out.</source>
      <translation>Le fichier contient une table « {name} » que ce festdesk ne connaît pas. Elle est laissée telle quelle ; si personne ne sait à quoi elle sert, faites récupérer le fichier dans un nouveau, qui l’omet.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>The file holds “{name}”, a {kind} that is not festdesk’s. It is removed when the file is opened to work in it.</source>
      <translation>Le fichier contient « {name} », un {kind} étranger à festdesk. Il est retiré quand le fichier est ouvert pour y travailler.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>The file is of an older festdesk (file version {found}; this one writes {known}). Open it once, and it is brought up to date.</source>
      <translation>Le fichier vient d’un festdesk plus ancien (version de fichier {found} ; celui-ci écrit {known}). Ouvrez-le une fois, et il sera mis à niveau.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>The history contradicts what the file holds in {count} entries, the newest about a row of “{table}”. Work can go on; these acts cannot be undone. Salvaged into a new file, it begins a history that is right.</source>
      <translation>L’historique contredit le contenu du fichier en {count} entrées, la plus récente sur une ligne de « {table} ». On peut continuer à travailler ; ces actions ne peuvent pas être annulées. Récupéré dans un nouveau fichier, il commence un historique juste.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>{count} acts of undo or redo name an act that is not in the history, so the Edit menu may offer something else than you expect. Salvaged into a new file, it begins a history that is right.</source>
      <translation>{count} annulations ou rétablissements désignent une action absente de l’historique ; le menu Édition propose peut-être autre chose que prévu. Récupéré dans un nouveau fichier, il commence un historique juste.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>{count} entries of the history belong to no act. Salvaged into a new file, it begins a history that is right.</source>
      <translation>{count} entrées de l’historique n’appartiennent à aucune action. Récupéré dans un nouveau fichier, il commence un historique juste.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>{count} pictures ({megabytes} MB) belong to no still and to no act that could be undone. Nothing needs to be done; salvaged into a new file, they are left out.</source>
      <translation>{count} images ({megabytes} Mo) n’appartiennent à aucune photo ni à aucune action annulable. Il n’y a rien à faire ; à la récupération dans un nouveau fichier, elles sont omises.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>{count} places of the file are spoilt. Have what can be read salvaged into a new file.</source>
      <translation>{count} endroits du fichier sont altérés. Faites récupérer ce qui est lisible dans un nouveau fichier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>{count} rows of “{table}” refer to a row of “{parent}” that is not there. Have the file salvaged into a new one.</source>
      <translation>{count} lignes de « {table} » renvoient à une ligne de « {parent} » qui n’existe pas. Faites récupérer le fichier dans un nouveau.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>{count} rows, the first of “{table}”, were put in past the history. Work can go on; what they were before cannot be told.</source>
      <translation>{count} lignes, la première de « {table} », ont été mises en dehors de l’historique. On peut continuer à travailler ; ce qu’elles étaient avant ne peut être dit.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>{count} stills</source>
      <translation>{count} photos</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>{count} stills name a picture that the file does not hold. Put the pictures in again from their source.</source>
      <translation>{count} photos désignent une image que le fichier ne contient pas. Remettez les images depuis leur source.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>“{name}” lacks a rule that keeps wrong values out. Have the file salvaged into a new one, which has it.</source>
      <translation>Il manque à « {name} » une règle qui écarte les valeurs fausses. Faites récupérer le fichier dans un nouveau, qui l’a.</translation>
    </message>
  </context>
  <context>
    <name>Draft</name>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Alternative title</source>
      <translation>Titre alternatif</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Award</source>
      <translation>Prix</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Awards</source>
      <translation>Prix</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Biography</source>
      <translation>Biographie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Caption</source>
      <translation>Légende</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Credit</source>
      <translation>Crédit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Credits</source>
      <translation>Crédits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Director</source>
      <translation>Réalisation</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Entry</source>
      <translation>Notice</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Fact</source>
      <translation>Donnée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Facts</source>
      <translation>Données</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Filmography</source>
      <translation>Filmographie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Genre</source>
      <translation>Genre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>International title</source>
      <translation>Titre international</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Logline</source>
      <translation>Pitch</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Not understood</source>
      <translation>Non compris</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Original title</source>
      <translation>Titre original</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Press text</source>
      <translation>Texte de presse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Press text and captions</source>
      <translation>Texte de presse et légendes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Role unknown</source>
      <translation>Fonction inconnue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Role unknown – {role}?</source>
      <translation>Fonction inconnue – {role} ?</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Running time</source>
      <translation>Durée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Screening</source>
      <translation>Séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Screenings</source>
      <translation>Séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Short synopsis</source>
      <translation>Synopsis court</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Statement</source>
      <translation>Note d’intention</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Synopsis</source>
      <translation>Synopsis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Texts</source>
      <translation>Textes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Translated title</source>
      <translation>Titre traduit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Transliterated title</source>
      <translation>Titre translittéré</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Working title</source>
      <translation>Titre de travail</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Year</source>
      <translation>Année</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>venue to come</source>
      <translation>salle à préciser</translation>
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
      <translation>Fonction</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/delegate.py" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
  </context>
  <context>
    <name>DraftsModel</name>
    <message>
      <location filename="../../festdesk/desktop/intake/model.py" />
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/model.py" />
      <source>From line {first}.</source>
      <translation>Ligne {first}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/model.py" />
      <source>From lines {first} to {last}.</source>
      <translation>Lignes {first} à {last}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/model.py" />
      <source>Line</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/model.py" />
      <source>Not understood, line {number}: {words}</source>
      <translation>Non compris, ligne {number} : {words}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/model.py" />
      <source>Sure</source>
      <translation>Sûr</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/model.py" />
      <source>Title: none stands on the page. Tick the right one:</source>
      <translation>Titre : la page n’en porte pas. Cochez le bon :</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/model.py" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/model.py" />
      <source>yours</source>
      <translation>de vous</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/model.py" />
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/model.py" />
      <source>{percent} % sure.</source>
      <translation>Certitude : {percent} %.</translation>
    </message>
  </context>
  <context>
    <name>EarlierStates</name>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>&amp;Earlier states…</source>
      <translation>États &amp;antérieurs…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>A complete copy was saved as {name}.</source>
      <translation>Une copie complète a été enregistrée sous {name}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>Editions of festdesk (*{suffix})</source>
      <translation>Éditions festdesk (*{suffix})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>Go on in the &amp;copy</source>
      <translation>Continuer dans la &amp;copie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>Making {name} …</source>
      <translation>Création de {name} …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>No earlier state of “{path}” is kept on this computer.</source>
      <translation>Aucun état antérieur de « {path} » n’est conservé sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>Nothing differs from the state of {when}.</source>
      <translation>Rien ne diffère de l’état de {when}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>Pictures that are kept nowhere any more: {count}. Their stills wait for them.</source>
      <translation>Images qui ne sont plus conservées nulle part : {count}. Leurs photos les attendent.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>Restore the state of {when}</source>
      <translation>Rétablir l’état de {when}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>The state of {when} is back. Undo takes you to where you were.</source>
      <translation>L’état de {when} est rétabli. « Annuler » vous ramène où vous étiez.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>This file can only be read; the copy can be changed.</source>
      <translation>Ce fichier est en lecture seule ; la copie peut être modifiée.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>This state was saved as {name}.</source>
      <translation>Cet état a été enregistré sous {name}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>Where the new file should lie</source>
      <translation>Où placer le nouveau fichier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>You now work in {name}, which holds every change.</source>
      <translation>Vous travaillez maintenant dans {name}, qui contient chaque changement.</translation>
    </message>
  </context>
  <context>
    <name>EditionHistory</name>
    <message>
      <location filename="../../festdesk/desktop/history/edition.py" />
      <source>&amp;Everything as it was then</source>
      <translation>&amp;Tout comme alors</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/edition.py" />
      <source>Acts done again, one by one: {count}</source>
      <translation>Actions rétablies, une à une : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/edition.py" />
      <source>Do a&amp;gain up to here</source>
      <translation>&amp;Rétablir jusqu’ici</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/edition.py" />
      <source>Everything as of {moment}</source>
      <translation>Tout, état de {moment}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/edition.py" />
      <source>Everything is kept. Whatever is done here can be undone too.</source>
      <translation>Tout est conservé. Ce qui est fait ici peut aussi être annulé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/edition.py" />
      <source>Later acts undone, one by one: {count}</source>
      <translation>Actions suivantes annulées, une à une : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/edition.py" />
      <source>Show &amp;undoing too</source>
      <translation>Montrer aussi les &amp;annulations</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/edition.py" />
      <source>The whole edition as it was after this act, as one new act</source>
      <translation>Toute l’édition telle qu’après cette action, en une seule nouvelle action</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/edition.py" />
      <source>Undo &amp;back to here</source>
      <translation>Annuler &amp;jusqu’ici</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/edition.py" />
      <source>Undo history</source>
      <translation>Historique des actions</translation>
    </message>
  </context>
  <context>
    <name>EntriesView</name>
    <message>
      <location filename="../../festdesk/desktop/filmographies/view.py" />
      <source>Columns of the filmography</source>
      <translation>Colonnes de la filmographie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/view.py" />
      <source>Filmography</source>
      <translation>Filmographie</translation>
    </message>
  </context>
  <context>
    <name>Error</name>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>A PDF is made for screen, press, proof or imposed sheets, not for “{value}”.</source>
      <translation>Un PDF est fait pour l’écran, l’impression, l’épreuve ou des feuilles imposées, non pour « {value} ».</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/blocks.py" />
      <source>A block needs at least one film. Choose the films first.</source>
      <translation>Un bloc a besoin d’au moins un film. Choisissez d’abord les films.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/books.py" />
      <source>A book has one to three languages; these are {count}.</source>
      <translation>Un ouvrage a une à trois langues ; en voici {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/blockers.py" />
      <source>A break takes at least a minute, and at most a day.</source>
      <translation>Une pause dure au moins une minute, et au plus un jour.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/merging.py" />
      <source>A card cannot be merged with itself. Choose another one.</source>
      <translation>Une fiche ne peut pas être fusionnée avec elle-même. Choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>A colour profile is named by the hash of its bytes, and “{value}” is none.</source>
      <translation>Un profil colorimétrique est nommé par l’empreinte de ses octets, et « {value} » n’en est pas une.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/releases.py" />
      <source>A contact needs a name, a function, an e-mail address or a number.</source>
      <translation>Un contact demande un nom, une fonction, une adresse électronique ou un numéro.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/codes.py" />
      <source>A curly bracket stands alone in the rule for codes. Each opens and closes around one word, such as {example}.</source>
      <translation>Une accolade est seule dans la règle des codes. Chacune s’ouvre et se ferme autour d’un mot, par exemple {example}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>A design has nothing that is called “{name}”; it is left out.</source>
      <translation>Une maquette n’a rien qui s’appelle « {name} » ; c’est laissé de côté.</translation>
    </message>
    <message>
      <location filename="../../festdesk/spelling/bringing.py" />
      <source>A dictionary is a pair of files, and “{missing}” is not beside the one you chose. Put both in one folder.</source>
      <translation>Un dictionnaire est une paire de fichiers, et « {missing} » n’est pas à côté de celui que vous avez choisi. Mettez les deux dans un même dossier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/wishes.py" />
      <source>A film can be wanted from 0 to {most} times. Write a number.</source>
      <translation>Un film peut être souhaité de 0 à {most} fois. Écrivez un nombre.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/versions.py" />
      <source>A kept calendar needs a name, such as “Sent to the printer”.</source>
      <translation>Un calendrier gardé a besoin d’un nom, par exemple « Envoyé à l’imprimeur ».</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/house.py" />
      <source>A limit is a whole number from 0 to {most}.</source>
      <translation>Une limite est un nombre entier de 0 à {most}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>A line of this text has {count} characters; at most {most} are read. It is hardly a page.</source>
      <translation>Une ligne de ce texte a {count} caractères ; {most} au plus sont lus. Ce n’est guère une page.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/people.py" />
      <source>A name is needed here; it was left empty.</source>
      <translation>Un nom est nécessaire ici ; le champ est resté vide.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/books.py" />
      <source>A page of {size} mm cannot be made. Give a width and a height from 50 to 420 mm.</source>
      <translation>Une page de {size} mm n’est pas possible. Donnez une largeur et une hauteur de 50 à 420 mm.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/prints.py" />
      <source>A print needs a name or a format. Type one, or remove the print.</source>
      <translation>Une copie demande un nom ou un format. Tapez-en un, ou retirez la copie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>A profile has nothing that is called “{field}”.</source>
      <translation>Un profil n’a rien qui s’appelle « {field} ».</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/codes.py" />
      <source>A rule for codes has at most {most} letters.</source>
      <translation>Une règle de codes a au plus {most} lettres.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/filters.py" />
      <source>A saved filter needs a name. Write one.</source>
      <translation>Un filtre enregistré demande un nom. Écrivez-en un.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/screenings.py" />
      <source>A screening shows a film or a block, and exactly one of them.</source>
      <translation>Une séance montre un film ou un bloc, et exactement l’un des deux.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/placing.py" />
      <source>A screening that is locked stays where it is. Unlock it before you move it.</source>
      <translation>Une séance verrouillée reste où elle est. Déverrouillez-la avant de la déplacer.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/availability.py" />
      <source>A stay ends before it begins. Check both days.</source>
      <translation>Un séjour finit avant de commencer. Vérifiez les deux jours.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/cards.py" />
      <source>A title needs at least one letter or figure; nothing was added.</source>
      <translation>Un titre demande au moins une lettre ou un chiffre ; rien n’a été ajouté.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/availability.py" />
      <source>A turnaround is at most {most} minutes. Write fewer.</source>
      <translation>Un battement est d’au plus {most} minutes. Écrivez-en moins.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/screenings.py" />
      <source>A venue needs a name.</source>
      <translation>Une salle demande un nom.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>Allow writing again, and saving goes on by itself; or save a copy elsewhere.</source>
      <translation>Autorisez à nouveau l’écriture, et l’enregistrement reprendra de lui-même ; ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/availability.py" />
      <source>An audience needs a name.</source>
      <translation>Un public a besoin d’un nom.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/editions.py" />
      <source>An edition needs a name.</source>
      <translation>Une édition demande un nom.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/editions.py" />
      <source>An edition needs at least one language, such as “en”.</source>
      <translation>Une édition demande au moins une langue, par exemple « fr ».</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/card_settings.py" />
      <source>An own text needs a name in at least one language.</source>
      <translation>Un texte propre demande un nom dans au moins une langue.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/availability.py" />
      <source>Between two venues lie at most {most} minutes. Write fewer.</source>
      <translation>Entre deux salles, il y a au plus {most} minutes. Écrivez-en moins.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>It was not touched. Put the right file back, or save a copy elsewhere.</source>
      <translation>Il n’a pas été touché. Remettez le bon fichier, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>Make room, and saving goes on by itself.</source>
      <translation>Libérez de la place, et l’enregistrement reprendra de lui-même.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>Marks need the press or imposed sheets; a PDF for screen or proof has none.</source>
      <translation>Les repères demandent l’impression ou des feuilles imposées ; un PDF pour l’écran ou l’épreuve n’en a pas.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/releases.py" />
      <source>Name the company; to take the row out, press Delete on it.</source>
      <translation>Nommez la société ; pour enlever la ligne, appuyez dessus sur Suppr.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>No film is called “{text}”. Type a part of its title and choose from the list.</source>
      <translation>Aucun film ne s’appelle « {text} ». Tapez une partie de son titre et choisissez dans la liste.</translation>
    </message>
    <message>
      <location filename="../../festdesk/exchange/scopes.py" />
      <source>No guest “{name}” is expected at a screening; there are: {names}.</source>
      <translation>Aucun invité « {name} » n’est attendu à une séance ; il y a : {names}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>None of the lines that were pasted is the title of a film.</source>
      <translation>Aucune des lignes collées n’est le titre d’un film.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/codes.py" />
      <source>Nothing is called “{name}” in a rule for codes. Choose one of: {known}.</source>
      <translation>Rien ne s’appelle « {name} » dans une règle de codes. Choisissez parmi : {known}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/printing.py" />
      <source>Nothing may be written into the folder {folder}. Choose another one. What is there is unharmed.</source>
      <translation>Rien ne peut être écrit dans le dossier {folder}. Choisissez-en un autre. Ce qui s’y trouve est intact.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/salvaging.py" />
      <source>Nothing of “{path}” can be read, so no file was made. Open a copy of an earlier day.</source>
      <translation>Rien de « {path} » ne peut être lu, aucun fichier n’a donc été fait. Ouvrez une copie d’un jour antérieur.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>Nothing was overwritten. Save a copy elsewhere and compare the two.</source>
      <translation>Rien n’a été écrasé. Enregistrez une copie ailleurs et comparez les deux.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Nothing was typed; the value stays as it was.</source>
      <translation>Rien n’a été tapé ; la valeur reste telle quelle.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>Only a profile for imposed sheets says how pages are imposed.</source>
      <translation>Seul un profil pour feuilles imposées dit comment les pages sont imposées.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>Pictures cannot be called too coarse below {least} dpi when they are made with at most {most} dpi.</source>
      <translation>Des images ne peuvent pas être jugées trop faibles sous {least} ppp quand elles sont faites à {most} ppp au plus.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/placing.py" />
      <source>Places can be swapped between exactly two screenings.</source>
      <translation>On ne peut échanger les places que d’exactement deux séances.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>Plug the stick in or put the file back, and saving goes on by itself.</source>
      <translation>Branchez la clé ou remettez le fichier à sa place, et l’enregistrement reprendra de lui-même.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venue_cells.py" />
      <source>Row {number} of what was pasted: {problem}</source>
      <translation>Ligne {number} de ce qui a été collé : {problem}</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>Save a copy elsewhere and go on in it.</source>
      <translation>Enregistrez une copie ailleurs et continuez dans celle-ci.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>Saving goes on by itself as soon as the disk answers again.</source>
      <translation>L’enregistrement reprendra de lui-même dès que le disque répondra.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>Saving goes on by itself when it is done.</source>
      <translation>L’enregistrement reprendra de lui-même quand il aura fini.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/wishes.py" />
      <source>Say for whom the showings are wanted, such as the press.</source>
      <translation>Dites pour qui les séances sont souhaitées, par exemple la presse.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/acceptance.py" />
      <source>Say in some words why this can stay as it is.</source>
      <translation>Dites en quelques mots pourquoi cela peut rester ainsi.</translation>
    </message>
    <message>
      <location filename="../../festdesk/command_line.py" />
      <source>Several films are called “{film}”. Give the id of one of them: {ids}.</source>
      <translation>Plusieurs films s’appellent « {film} ». Donnez l’identifiant de l’un d’eux : {ids}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/spelling/process.py" />
      <source>Spelling cannot be checked on this computer: the program library for it is not there.</source>
      <translation>L’orthographe ne peut pas être vérifiée sur cet ordinateur : la bibliothèque nécessaire n’est pas là.</translation>
    </message>
    <message>
      <location filename="../../festdesk/books/colour_profiles.py" />
      <source>The ICC profile has version {version}, and PDF/X-4 takes none after 4.2. Please ask the print shop for an older form of it.</source>
      <translation>Le profil ICC est en version {version}, et PDF/X-4 n’en admet pas après 4.2. Veuillez en demander une forme plus ancienne à l’imprimeur.</translation>
    </message>
    <message>
      <location filename="../../festdesk/books/colour_profiles.py" />
      <source>The ICC profile is made for {space}, and the press prints with CMYK. Please choose the CMYK profile of your print shop.</source>
      <translation>Le profil ICC est fait pour {space}, et la presse imprime en CMJN. Veuillez choisir le profil CMJN de votre imprimeur.</translation>
    </message>
    <message>
      <location filename="../../festdesk/books/colour_profiles.py" />
      <source>The ICC profile is not one of a printing press. Please choose the CMYK profile of your print shop.</source>
      <translation>Le profil ICC n’est pas celui d’une presse. Veuillez choisir le profil CMJN de votre imprimeur.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/intents.py" />
      <source>The ICC profile of “{name}” is not the file that was chosen for it. Please choose it again.</source>
      <translation>Le profil ICC de « {name} » n’est pas le fichier qui avait été choisi. Veuillez le choisir à nouveau.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/writing.py" />
      <source>The PDF could not be written to {folder}: {reason}. An older file of that name is unharmed.</source>
      <translation>Le PDF n’a pas pu être écrit dans {folder} : {reason}. Un fichier plus ancien de ce nom est intact.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/verdict.py" />
      <source>The PDF did not pass its check and was not written. This failed: {failed}</source>
      <translation>Le PDF n’a pas passé son contrôle et n’a pas été écrit. Voici ce qui a échoué : {failed}</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/blocks.py" />
      <source>The block has this film already; a film stands in it once.</source>
      <translation>Le bloc a déjà ce film ; un film n’y figure qu’une fois.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/printing.py" />
      <source>The booklet could not be made: {reason}. Make room in {folder} and print again. An older file of that name is unharmed.</source>
      <translation>La brochure n’a pas pu être faite : {reason}. Libérez de la place dans {folder} et imprimez à nouveau. Un fichier plus ancien de ce nom est intact.</translation>
    </message>
    <message>
      <location filename="../../festdesk/command_line.py" />
      <source>The booklet was not made: the system ended the work, perhaps for want of memory. Close other programs and print again.</source>
      <translation>La brochure n’a pas été faite : le système a interrompu le travail, peut-être faute de mémoire. Fermez d’autres programmes et imprimez à nouveau.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/versions.py" />
      <source>The calendar cannot become as it was kept; another program has changed what was kept.</source>
      <translation>Le calendrier ne peut redevenir ce qui a été gardé ; un autre programme a modifié ce qui a été gardé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/jobs.py" />
      <source>The colour profile of “{name}” is not in the file any more. Choose it again in the profile.</source>
      <translation>Le profil colorimétrique de « {name} » n’est plus dans le fichier. Choisissez-le à nouveau dans le profil.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/copying.py" />
      <source>The copy was cancelled. Nothing was written under its name.</source>
      <translation>La copie a été annulée. Rien n’a été écrit sous son nom.</translation>
    </message>
    <message>
      <location filename="../../festdesk/spelling/bringing.py" />
      <source>The dictionary cannot be kept in “{folder}”: {reason}.</source>
      <translation>Le dictionnaire ne peut pas être gardé dans « {folder} » : {reason}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/spelling/bringing.py" />
      <source>The dictionary in “{name}” is damaged and was not taken. Get it once more.</source>
      <translation>Le dictionnaire de « {name} » est endommagé et n’a pas été pris. Procurez-le-vous à nouveau.</translation>
    </message>
    <message>
      <location filename="../../festdesk/spelling/process.py" />
      <source>The dictionary “{name}” cannot be used: it is damaged. Bring another one for its language.</source>
      <translation>Le dictionnaire « {name} » ne peut pas servir : il est endommagé. Apportez-en un autre pour sa langue.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/editions.py" />
      <source>The edition ends before it begins. Check both dates.</source>
      <translation>L’édition finit avant de commencer. Vérifiez les deux dates.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/editions.py" />
      <source>The edition would last {days} days; a year is the most. Check both dates.</source>
      <translation>L’édition durerait {days} jours ; un an est le maximum. Vérifiez les deux dates.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_file.py" />
      <source>The festival file does not hold this picture, so there is nothing to save.</source>
      <translation>Le fichier de festival ne contient pas cette image ; il n’y a donc rien à enregistrer.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/document.py" />
      <source>The file has just been changed elsewhere, last by “{label}”. Look at it first; then take back what you want.</source>
      <translation>Le fichier vient d’être modifié ailleurs, en dernier par « {label} ». Regardez d’abord cela ; annulez ensuite ce que vous voulez.</translation>
    </message>
    <message>
      <location filename="../../festdesk/books/colour_profiles.py" />
      <source>The file is no ICC profile. Please choose the CMYK profile of your print shop.</source>
      <translation>Le fichier n’est pas un profil ICC. Veuillez choisir le profil CMJN de votre imprimeur.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/fonts.py" />
      <source>The font package {package} is not installed, so the booklet cannot be set.</source>
      <translation>Le paquet de polices {package} n’est pas installé ; la brochure ne peut donc pas être composée.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/entries.py" />
      <source>The history of this act cannot be read; it was not written by festdesk, or is spoilt. Nothing was changed. “festdesk doctor” tells more.</source>
      <translation>L’historique de cette action ne peut pas être lu ; il n’a pas été écrit par festdesk, ou est altéré. Rien n’a été changé. « festdesk doctor » en dit plus.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/document.py" />
      <source>The history of this file cannot be shown: it holds what festdesk does not write. The edition itself is as it is shown.</source>
      <translation>L’historique de ce fichier ne peut pas être montré : il contient ce que festdesk n’écrit pas. L’édition elle-même est telle qu’affichée.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/packing.py" />
      <source>The kept calendar “{name}” cannot be read; another program has changed it. Nothing was changed.</source>
      <translation>Le calendrier gardé « {name} » ne peut être lu ; un autre programme l’a modifié. Rien n’a été changé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/filters.py" />
      <source>The name has {length} characters; {most} are the most. Write a shorter one.</source>
      <translation>Le nom a {length} caractères ; {most} sont le maximum. Écrivez-en un plus court.</translation>
    </message>
    <message>
      <location filename="../../festdesk/spelling/bringing.py" />
      <source>The name of “{name}” does not tell its language. Call both files after it, such as de_DE.dic and de_DE.aff.</source>
      <translation>Le nom de « {name} » ne dit pas sa langue. Nommez les deux fichiers d’après elle, par exemple fr_FR.dic et fr_FR.aff.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_file.py" />
      <source>The original was not saved as “{name}”: {reason}. Choose another place.</source>
      <translation>L’original n’a pas été enregistré sous « {name} » : {reason}. Choisissez un autre endroit.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/compositor.py" />
      <source>The pages could not be set: the system ended the work, perhaps for want of memory. Close other programs and print again.</source>
      <translation>Les pages n’ont pas pu être composées : le système a interrompu le travail, peut-être faute de mémoire. Fermez d’autres programmes et imprimez à nouveau.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/compile.py" />
      <source>The pages could not be set: {reason}. Make room in {folder}, then set them again.</source>
      <translation>Les pages n’ont pas pu être composées : {reason}. Libérez de la place dans {folder}, puis recommencez.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/compile.py" />
      <source>The pages could not be set: {reason}. This is a mistake in festdesk or in a changed template.</source>
      <translation>Les pages n’ont pas pu être composées : {reason}. C’est une erreur de festdesk ou d’un modèle modifié.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/printing.py" />
      <source>The printer “{name}” does not answer. See that it is on, or choose another.</source>
      <translation>L’imprimante « {name} » ne répond pas. Voyez si elle est allumée, ou choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The profile is damaged: it is no list of values.</source>
      <translation>Le profil est endommagé : ce n’est pas une liste de valeurs.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/own_profiles.py" />
      <source>The profile “{name}” cannot be used: {reason} Change it, or make it anew.</source>
      <translation>Le profil « {name} » ne peut pas servir : {reason} Modifiez-le ou refaites-le.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/acceptance.py" />
      <source>The reason has {length} characters; {most} are the most. Write a shorter one.</source>
      <translation>La raison a {length} caractères ; {most} sont le maximum. Écrivez-en une plus courte.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>The settings of this design are damaged, so the shipped design prints as it is.</source>
      <translation>Les réglages de cette maquette sont endommagés ; la maquette fournie s’imprime donc telle quelle.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/proposal/solver.py" />
      <source>The solver that works plans out is not installed here. Have “pip install festdesk[plan]” run in the environment of festdesk, and propose a plan again.</source>
      <translation>Le solveur qui établit les plannings n’est pas installé ici. Faites exécuter « pip install festdesk[plan] » dans l’environnement de festdesk, puis proposez de nouveau un planning.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/backups/keeping.py" />
      <source>The state of this file could not be kept for later: {reason}. The file itself is not concerned.</source>
      <translation>L’état de ce fichier n’a pas pu être gardé pour plus tard : {reason}. Le fichier lui-même n’est pas concerné.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/filters.py" />
      <source>There is a filter “{name}” already. Write another name.</source>
      <translation>Il y a déjà un filtre « {name} ». Écrivez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/card_settings.py" />
      <source>There is a text called “{name}” already; take another name.</source>
      <translation>Il y a déjà un texte nommé « {name} » ; prenez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/availability.py" />
      <source>There is an audience “{name}” already; take another name.</source>
      <translation>Il y a déjà un public « {name} » ; prenez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/designs.py" />
      <source>There is no design “{name}”. There are: {names}.</source>
      <translation>Il n’y a pas de maquette « {name} ». Il y a : {names}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/spelling/bringing.py" />
      <source>There is no dictionary in “{name}”. Choose a .dic file with its .aff file beside it, or an extension for LibreOffice (.oxt).</source>
      <translation>Il n’y a pas de dictionnaire dans « {name} ». Choisissez un fichier .dic avec son .aff à côté, ou une extension pour LibreOffice (.oxt).</translation>
    </message>
    <message>
      <location filename="../../festdesk/command_line.py" />
      <location filename="../../festdesk/store/document.py" />
      <source>There is no file “{path}”. Check its name and folder.</source>
      <translation>Il n’y a pas de fichier « {path} ». Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/export.py" />
      <source>There is no film with the id {film}.</source>
      <translation>Il n’y a pas de film portant l’identifiant {film}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/command_line.py" />
      <source>There is no film “{film}” in this edition. Give its id or its title.</source>
      <translation>Il n’y a pas de film « {film} » dans cette édition. Donnez son identifiant ou son titre.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/printing.py" />
      <source>There is no folder {folder}, so the PDF cannot be written there.</source>
      <translation>Le dossier {folder} n’existe pas ; le PDF ne peut donc pas y être écrit.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/imposition.py" />
      <source>There is no page to lay on a sheet.</source>
      <translation>Il n’y a aucune page à placer sur une feuille.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/own_profiles.py" />
      <source>There is no profile “{name}”. There are: {names}.</source>
      <translation>Il n’y a pas de profil « {name} ». Il y a : {names}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/exchange/scopes.py" />
      <source>There is no strand “{name}” in this edition; there are: {names}.</source>
      <translation>Il n’y a pas de section « {name} » dans cette édition ; il y a : {names}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/acts.py" />
      <source>There is no text to read. Copy the lines of a filmography first.</source>
      <translation>Il n’y a pas de texte à lire. Copiez d’abord les lignes d’une filmographie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/exchange/scopes.py" />
      <source>There is no venue “{name}” in this edition; there are: {names}.</source>
      <translation>Il n’y a pas de salle « {name} » dans cette édition ; il y a : {names}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/document.py" />
      <source>There is nothing to redo.</source>
      <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/document.py" />
      <source>There is nothing to undo.</source>
      <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/document.py" />
      <source>This act cannot be taken back by itself: it is undone already, or it made the file.</source>
      <translation>Cette action ne peut pas être annulée seule : elle l’est déjà, ou elle a créé le fichier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/books.py" />
      <source>This book has that part already; a book can have it once.</source>
      <translation>Cet ouvrage a déjà cette partie ; il ne peut l’avoir qu’une fois.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/backups/keeping.py" />
      <source>This earlier state cannot be read: {reason}. Choose another one; your file is as it was.</source>
      <translation>Cet état antérieur ne peut pas être lu : {reason}. Choisissez-en un autre ; votre fichier est tel qu’il était.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/replacing.py" />
      <source>This expression takes too long on one of the texts. Make it simpler, for instance with fewer * and + within brackets.</source>
      <translation>Cette expression prend trop de temps sur l’un des textes. Simplifiez-la, par exemple avec moins de * et de + entre parenthèses.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>This text has {count} characters; at most {most} are read at once. Paste one film's page.</source>
      <translation>Ce texte a {count} caractères ; {most} au plus sont lus à la fois. Collez la page d’un seul film.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/imposition.py" />
      <source>Two pages with their bleed need a sheet of {width} x {height} mm, but the profile has one of {sheet_width} x {sheet_height} mm. Choose a larger sheet.</source>
      <translation>Deux pages avec leur fond perdu demandent une feuille de {width} × {height} mm, mais celle du profil mesure {sheet_width} × {sheet_height} mm. Choisissez une feuille plus grande.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/availability.py" />
      <source>Two stays overlap. Write them as one.</source>
      <translation>Deux séjours se chevauchent. Écrivez-les comme un seul.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/rows.py" />
      <source>What you wanted to change is no longer there; somebody has removed it.</source>
      <translation>Ce que vous vouliez modifier n’existe plus ; quelqu’un l’a retiré.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/cards.py" />
      <source>Write the statement first; then say whose it is.</source>
      <translation>Écrivez d’abord la note d’intention ; dites ensuite de qui elle est.</translation>
    </message>
    <message>
      <location filename="../../festdesk/command_line.py" />
      <source>You may not look at “{path}”. Ask whoever manages this computer, or copy the file.</source>
      <translation>Vous ne pouvez pas consulter « {path} ». Demandez à la personne qui gère cet ordinateur, ou copiez le fichier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/backups/keeping.py" />
      <source>a newer festdesk made it</source>
      <translation>un festdesk plus récent l’a fait</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>a part of it is spoilt, so that not all of it can be read</source>
      <translation>une partie est altérée, si bien que tout ne peut pas être lu</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>a part of it is spoilt, where its table “{table}” lies</source>
      <translation>une partie est altérée, là où se trouve sa table « {table} »</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>a part of it is spoilt; it contradicts itself</source>
      <translation>une partie est altérée ; il se contredit</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/reasons.py" />
      <source>a value is none that can be kept there</source>
      <translation>une valeur ne peut pas y être gardée</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/reasons.py" />
      <source>a value is of another kind than its field</source>
      <translation>une valeur est d’un autre type que son champ</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/reasons.py" />
      <source>a value is too large</source>
      <translation>une valeur est trop grande</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/reasons.py" />
      <source>a value that must be there is missing</source>
      <translation>une valeur obligatoire manque</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>another file lies in its place</source>
      <translation>un autre fichier se trouve à sa place</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>another program has redefined {tables} in it</source>
      <translation>un autre programme y a redéfini {tables}</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>another program keeps the file busy</source>
      <translation>un autre programme occupe le fichier</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/backups/keeping.py" />
      <source>it has been damaged since it was made</source>
      <translation>il a été endommagé depuis sa création</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>it holds a value that festdesk never writes</source>
      <translation>il contient une valeur que festdesk n’écrit jamais</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>it holds no edition, or several</source>
      <translation>il ne contient aucune édition, ou plusieurs</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/states/restoring.py" />
      <source>it is another edition’s</source>
      <translation>il est celui d’une autre édition</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>it is cut short: {missing} of its {whole} are missing, as after an interrupted copy</source>
      <translation>il est tronqué : il manque {missing} sur {whole}, comme après une copie interrompue</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>it lacks {tables}, which every festival file has</source>
      <translation>il lui manque {tables}, que tout fichier de festival possède</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>its beginning, which tells how to read the rest, is spoilt</source>
      <translation>son début, qui dit comment lire le reste, est altéré</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>its disk or stick reports an error</source>
      <translation>son disque ou sa clé signale une erreur</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/values.py" />
      <source>its edition ends before it begins, or lasts longer than a year</source>
      <translation>son édition finit avant de commencer, ou dure plus d’un an</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/opening.py" />
      <source>its folder or drive is protected against writing</source>
      <translation>son dossier ou son disque est protégé en écriture</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/bounds.py" />
      <source>its table “{table}” holds a text of {megabytes} MB; at most {most} MB can be worked with</source>
      <translation>sa table « {table} » contient un texte de {megabytes} Mo ; on peut travailler avec {most} Mo au plus</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/bounds.py" />
      <source>its table “{table}” holds {count} rows; at most {most} can be worked with</source>
      <translation>sa table « {table} » contient {count} lignes ; on peut travailler avec {most} au plus</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/bounds.py" />
      <source>its table “{table}” holds {megabytes} MB of text; at most {most} MB can be worked with</source>
      <translation>sa table « {table} » contient {megabytes} Mo de texte ; on peut travailler avec {most} Mo au plus</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/values.py" />
      <source>its {table} holds “{value}” as {column}, which festdesk never writes</source>
      <translation>{table} y contient « {value} » pour {column}, ce que festdesk n’écrit jamais</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/reasons.py" />
      <source>something that it refers to is no longer there</source>
      <translation>un élément auquel il renvoie n’existe plus</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>the disk is full</source>
      <translation>le disque est plein</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/backups/keeping.py" />
      <source>the disk with your data folder is nearly full</source>
      <translation>le disque de votre dossier de données est presque plein</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>the file has been damaged</source>
      <translation>le fichier a été endommagé</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>the file is no longer where it was</source>
      <translation>le fichier n’est plus là où il était</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/opening.py" />
      <source>the file is protected against writing</source>
      <translation>le fichier est protégé en écriture</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>the file or its folder can only be read</source>
      <translation>le fichier ou son dossier est en lecture seule</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/reasons.py" />
      <source>the same is there already</source>
      <translation>la même chose existe déjà</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>the same things were changed in the file by another program</source>
      <translation>un autre programme a modifié les mêmes éléments dans le fichier</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>{count} KB</source>
      <translation>{count} Ko</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>{count} MB</source>
      <translation>{count} Mo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/acts.py" />
      <source>{count} lines are too many at once: paste at most {most}.</source>
      <translation>{count} lignes, c’est trop à la fois : collez-en {most} au plus.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>{field} must be a number, but it is “{value}”.</source>
      <translation>{field} doit être un nombre, mais vaut « {value} ».</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>{field} must be a short text of one line.</source>
      <translation>{field} doit être un texte court d’une seule ligne.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>{field} must be from {least} to {most}, but it is {value}. Please change it.</source>
      <translation>{field} doit aller de {least} à {most}, mais vaut {value}. Veuillez le modifier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>{field} must be yes or no, but it is “{value}”.</source>
      <translation>{field} doit être oui ou non, mais vaut « {value} ».</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/rules.py" />
      <source>{minutes} minutes cannot be right: at most {most} are accepted.</source>
      <translation>{minutes} minutes ne peuvent être justes : {most} au plus sont admises.</translation>
    </message>
    <message>
      <location filename="../../festdesk/availability/hours.py" />
      <source>{one} and {other} overlap. Write them as one span.</source>
      <translation>{one} et {other} se chevauchent. Écrivez-en une seule plage.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/printing.py" />
      <source>{path} is a folder, so no PDF of that name can be written. Choose another name.</source>
      <translation>{path} est un dossier ; aucun PDF de ce nom ne peut donc être écrit. Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/errors.py" />
      <source>{reason}</source>
      <translation>{reason}</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>{value} is {found}, but it must be from {least} to {most}. The shipped design’s {own} is used.</source>
      <translation>{value} vaut {found}, mais doit aller de {least} à {most}. La valeur de la maquette fournie, {own}, est employée.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>{value} is “{found}”, but it must be one of {choices}. The shipped design’s is used.</source>
      <translation>{value} vaut « {found} », mais doit être l’un de : {choices}. La valeur de la maquette fournie est employée.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>{value} is “{found}”, which is no number. The shipped design’s {own} is used.</source>
      <translation>{value} vaut « {found} », qui n’est pas un nombre. La valeur de la maquette fournie, {own}, est employée.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>{value} must be yes or no, but it is “{found}”. The shipped design’s is used.</source>
      <translation>{value} doit être oui ou non, mais vaut « {found} ». La valeur de la maquette fournie est employée.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>{value}: the edition has no font called {found}. Add its font file, or choose another; until then the shipped design’s is used.</source>
      <translation>{value} : l’édition n’a pas de police nommée {found}. Ajoutez son fichier, ou choisissez-en une autre ; d’ici là, celle de la maquette fournie est employée.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/rules.py" />
      <source>{year} cannot be right: films are from {first} to {last}.</source>
      <translation>{year} ne peut être juste : les films vont de {first} à {last}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/wishes.py" />
      <source>“{film}” could never be shown: “not after” is not later than “not before”. Change one of the two, or empty it.</source>
      <translation>« {film} » ne pourrait jamais être montré : « pas après » ne vient pas après « pas avant ». Changez l’un des deux, ou videz-le.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/past/settling.py" />
      <source>“{label}” cannot be done: {reason}. Nothing was changed.</source>
      <translation>« {label} » est impossible : {reason}. Rien n’a été changé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/undo.py" />
      <source>“{label}” cannot be taken back by itself: what it changed has been changed again since.</source>
      <translation>« {label} » ne peut pas être annulé seul : ce qu’il a changé l’a été à nouveau depuis.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/undo.py" />
      <source>“{label}” cannot be taken back: its history cannot be read; it was not written by festdesk, or is spoilt. Nothing was changed. “festdesk doctor” tells more.</source>
      <translation>« {label} » ne peut pas être annulé : son historique est illisible ; il n’a pas été écrit par festdesk, ou est altéré. Rien n’a été changé. « festdesk doctor » en dit plus.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/bridge.py" />
      <source>“{label}” was not done: another file has been opened. Open the first one and repeat it.</source>
      <translation>« {label} » n’a pas été fait : un autre fichier a été ouvert. Ouvrez le premier et recommencez.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/past/taking_back.py" />
      <source>“{label}” was not done: what the value belongs to, or names, is no longer there. Bring that back first.</source>
      <translation>« {label} » n’a pas été fait : ce dont la valeur dépend, ou ce qu’elle désigne, n’existe plus. Rétablissez-le d’abord.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/past/taking_back.py" />
      <source>“{label}” was not done: what this belonged to is no longer there. Bring that back first.</source>
      <translation>« {label} » n’a pas été fait : ce dont ceci dépendait n’existe plus. Rétablissez-le d’abord.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/document.py" />
      <source>“{label}” was not saved: the file was opened for reading only. Save a copy to edit.</source>
      <translation>« {label} » n’a pas été enregistré : le fichier a été ouvert en lecture seule. Enregistrez une copie pour la modifier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/errors.py" />
      <source>“{label}” was not saved: {reason}. The file is as it was before.</source>
      <translation>« {label} » n’a pas été enregistré : {reason}. Le fichier est tel qu’il était.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/past/reversal.py" />
      <source>“{label}” was not taken back: what it changed has been changed again since. Say whether the newer values stay.</source>
      <translation>« {label} » n’a pas été annulé : ce qu’il a changé l’a été à nouveau depuis. Dites si les valeurs récentes restent.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/books.py" />
      <source>“{name}” asks for a password. Choose a PDF that opens without one.</source>
      <translation>« {name} » demande un mot de passe. Choisissez un PDF qui s’ouvre sans.</translation>
    </message>
    <message>
      <location filename="../../festdesk/spelling/bringing.py" />
      <source>“{name}” cannot be read: {reason}.</source>
      <translation>« {name} » ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/files.py" />
      <source>“{name}” cannot be read: {reason}. Choose another file.</source>
      <translation>« {name} » ne peut pas être lu : {reason}. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/taking_pictures.py" />
      <source>“{name}” cannot be read: {reason}. Look whether it is there and may be opened.</source>
      <translation>« {name} » ne peut pas être lu : {reason}. Voyez s’il est là et peut être ouvert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/files.py" />
      <source>“{name}” has more than {most} MB and was not read. Give a part of it.</source>
      <translation>« {name} » dépasse {most} Mo et n’a pas été lu. Donnez-en une partie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/books.py" />
      <source>“{name}” has {count} pages; a part of a book takes {most}. Part it into several files.</source>
      <translation>« {name} » a {count} pages ; une partie d’ouvrage en accepte {most}. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
      <location filename="../../festdesk/stills/probe.py" />
      <source>“{name}” has {megabytes} MB; pictures up to {most} MB are taken. Nothing was added.</source>
      <translation>« {name} » a {megabytes} Mo ; les images jusqu’à {most} Mo sont acceptées. Rien n’a été ajouté.</translation>
    </message>
    <message>
      <location filename="../../festdesk/stills/probe.py" />
      <source>“{name}” has {pixels} megapixels; at most {most} are read. Nothing was added.</source>
      <translation>« {name} » a {pixels} mégapixels ; {most} au plus sont lus. Rien n’a été ajouté.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_file.py" />
      <source>“{name}” is a festival file and would be lost. Choose another name for the picture.</source>
      <translation>« {name} » est un fichier de festival et serait perdu. Choisissez un autre nom pour l’image.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/taking_pictures.py" />
      <source>“{name}” is a festival file that is open, and no picture.</source>
      <translation>« {name} » est un fichier de festival ouvert, non une image.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/taking_pictures.py" />
      <source>“{name}” is a folder. Drop the pictures that are in it.</source>
      <translation>« {name} » est un dossier. Déposez les images qu’il contient.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/taking_pictures.py" />
      <source>“{name}” is an address on the web. Save the picture as a file first and add that.</source>
      <translation>« {name} » est une adresse web. Enregistrez d’abord l’image comme fichier, et ajoutez celui-ci.</translation>
    </message>
    <message>
      <location filename="../../festdesk/stills/probe.py" />
      <source>“{name}” is damaged or was cut off on its way: a part of the picture is missing. Ask for the file again; nothing was added.</source>
      <translation>« {name} » est endommagé ou a été tronqué en route : une partie de l’image manque. Redemandez le fichier ; rien n’a été ajouté.</translation>
    </message>
    <message>
      <location filename="../../festdesk/stills/probe.py" />
      <source>“{name}” is empty: it has 0 bytes. Ask for the file again.</source>
      <translation>« {name} » est vide : 0 octet. Redemandez le fichier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/guests.py" />
      <source>“{name}” is expected at this screening already; a guest comes once.</source>
      <translation>« {name} » est déjà attendu à cette séance ; un invité vient une fois.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/books.py" />
      <source>“{name}” is no PDF. Choose a file that ends in .pdf and opens as one.</source>
      <translation>« {name} » n’est pas un PDF. Choisissez un fichier qui finit par .pdf et s’ouvre comme tel.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/books.py" />
      <source>“{name}” is no font file. Choose an OpenType or TrueType file (.otf or .ttf).</source>
      <translation>« {name} » n’est pas un fichier de police. Choisissez un fichier OpenType ou TrueType (.otf ou .ttf).</translation>
    </message>
    <message>
      <location filename="../../festdesk/exchange/scopes.py" />
      <source>“{name}” is no language of this edition. Choose one of: {names}.</source>
      <translation>« {name} » n’est pas une langue de cette édition. Choisissez parmi : {names}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/codes.py" />
      <source>“{name}” is no number, so it takes no digits after a colon.</source>
      <translation>« {name} » n’est pas un numéro et ne prend donc pas de chiffres après un deux-points.</translation>
    </message>
    <message>
      <location filename="../../festdesk/stills/probe.py" />
      <source>“{name}” is no picture that can be read. Use JPEG, PNG, TIFF, WebP, HEIF or AVIF; nothing was added.</source>
      <translation>« {name} » n’est pas une image lisible. Prenez du JPEG, PNG, TIFF, WebP, HEIF ou AVIF ; rien n’a été ajouté.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/decoding.py" />
      <source>“{name}” is no plain text. Save it as plain text (UTF-8), or copy its words and paste.</source>
      <translation>« {name} » n’est pas du texte brut. Enregistrez-le en texte brut (UTF-8), ou copiez ses mots et collez-les.</translation>
    </message>
    <message>
      <location filename="../../festdesk/stills/probe.py" />
      <source>“{name}” is of a kind that is not taken: {kind}. Save it as JPEG, PNG or TIFF and add that.</source>
      <translation>« {name} » est d’un type qui n’est pas accepté : {kind}. Enregistrez-le en JPEG, PNG ou TIFF et ajoutez celui-ci.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/availability.py" />
      <source>“{name}” is one of the audiences every festival has; it stays.</source>
      <translation>« {name} » est l’un des publics que tout festival possède ; il reste.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/lock.py" />
      <source>“{name}” is open at {who} since {since}. It was opened for reading only, so that nobody works past the other.</source>
      <translation>« {name} » est ouvert chez {who} depuis {since}. Il a été ouvert en lecture seule, pour que nul ne travaille sans l’autre.</translation>
    </message>
    <message>
      <location filename="../../festdesk/spelling/bringing.py" />
      <source>“{name}” is too large for a dictionary. Choose another file.</source>
      <translation>« {name} » est trop grand pour un dictionnaire. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/decoding.py" />
      <source>“{name}” says that it is {encoding}, but is not. Save it as plain text in UTF-8.</source>
      <translation>« {name} » se déclare {encoding}, mais ne l’est pas. Enregistrez-le en texte brut UTF-8.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/lock.py" />
      <source>“{name}” was last open at {who}, whose computer has not been heard of since {seen}. Should the file still be open there, close it there before you go on.</source>
      <translation>« {name} » était ouvert en dernier chez {who}, dont l’ordinateur n’a plus donné signe depuis {seen}. Si le fichier y est encore ouvert, fermez-le là-bas avant de continuer.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/document.py" />
      <source>“{path}” cannot be made: {reason}. Choose another folder.</source>
      <translation>« {path} » ne peut pas être créé : {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/server.py" />
      <source>“{path}” cannot be made: {reason}. Nothing was changed.</source>
      <translation>« {path} » ne peut pas être créé : {reason}. Rien n’a été changé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/document.py" />
      <source>“{path}” cannot be opened: {reason}. Check that you may read it, and that it is all there.</source>
      <translation>« {path} » ne peut pas être ouvert : {reason}. Vérifiez que vous avez le droit de le lire et qu’il est complet.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/document.py" />
      <source>“{path}” cannot be read just now: {reason}. Nothing is lost; try again in a moment.</source>
      <translation>« {path} » ne peut pas être lu en ce moment : {reason}. Rien n’est perdu ; réessayez dans un instant.</translation>
    </message>
    <message>
      <location filename="../../festdesk/command_line.py" />
      <location filename="../../festdesk/desktop/calendar/exports/writing.py" />
      <source>“{path}” cannot be written: {reason}. Choose another file.</source>
      <translation>« {path} » ne peut pas être écrit : {reason}. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/document.py" />
      <location filename="../../festdesk/store/salvage/salvaging.py" />
      <source>“{path}” exists already. Choose another name; nothing was changed.</source>
      <translation>« {path} » existe déjà. Choisissez un autre nom ; rien n’a été changé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/server.py" />
      <source>“{path}” holds no edition of festdesk. Check the name.</source>
      <translation>« {path} » ne contient pas d’édition de festdesk. Vérifiez le nom.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>“{path}” holds nothing but zeros: it was given its size, but its content was never written. Copy the file again from where it came, or open an earlier copy.</source>
      <translation>« {path} » ne contient que des zéros : sa taille a été réservée, mais son contenu n’a jamais été écrit. Copiez à nouveau le fichier d’où il venait, ou ouvrez une copie antérieure.</translation>
    </message>
    <message>
      <location filename="../../festdesk/command_line.py" />
      <location filename="../../festdesk/desktop/calendar/exports/writing.py" />
      <source>“{path}” is a festival file and would be lost. Choose another name for the output.</source>
      <translation>« {path} » est un fichier de festival et serait perdu. Choisissez un autre nom pour le résultat.</translation>
    </message>
    <message>
      <location filename="../../festdesk/command_line.py" />
      <source>“{path}” is a file. Give the name of a folder, into which several files are written.</source>
      <translation>« {path} » est un fichier. Donnez le nom d’un dossier, dans lequel plusieurs fichiers seront écrits.</translation>
    </message>
    <message>
      <location filename="../../festdesk/command_line.py" />
      <source>“{path}” is a folder. Give the name of a file to write, such as one in it.</source>
      <translation>« {path} » est un dossier. Donnez le nom d’un fichier à écrire, par exemple dans ce dossier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/opening.py" />
      <source>“{path}” is being written by another program at this moment. Wait until that is done, and open it again.</source>
      <translation>« {path} » est en train d’être écrit par un autre programme. Attendez qu’il ait fini, puis ouvrez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>“{path}” is damaged and was not opened: {reason}. Open a copy of an earlier day, or have what can be read salvaged into a new file. Nothing was changed.</source>
      <translation>« {path} » est endommagé et n’a pas été ouvert : {reason}. Ouvrez une copie d’un jour antérieur, ou faites récupérer ce qui est lisible dans un nouveau fichier. Rien n’a été changé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>“{path}” is empty: it has 0 bytes. Most likely a copy was interrupted before its first byte. Copy the file again from where it came, or open an earlier copy.</source>
      <translation>« {path} » est vide : 0 octet. Une copie a sans doute été interrompue avant le premier octet. Copiez à nouveau le fichier d’où il venait, ou ouvrez une copie antérieure.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>“{path}” is not a festdesk file; another program made it. Nothing was changed.</source>
      <translation>« {path} » n’est pas un fichier festdesk ; un autre programme l’a fait. Rien n’a été changé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/migrations/__init__.py" />
      <source>“{path}” is of an older festdesk and could not be brought up to date: {reason}. The file is as it was.</source>
      <translation>« {path} » vient d’un festdesk plus ancien et n’a pas pu être mis à niveau : {reason}. Le fichier est tel qu’il était.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/lock.py" />
      <source>“{path}” is open at {who} since {since}. Close it there first, so that nobody works past the other. Nothing was changed.</source>
      <translation>« {path} » est ouvert chez {who} depuis {since}. Fermez-le d’abord là-bas, pour que nul ne travaille sans l’autre. Rien n’a été changé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/lock.py" />
      <source>“{path}” is open in another window of this computer, which has been brought forward.</source>
      <translation>« {path} » est ouvert dans une autre fenêtre de cet ordinateur, qui a été mise au premier plan.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/remains.py" />
      <source>“{path}” is open in this program. Close it first.</source>
      <translation>« {path} » est ouvert dans ce programme. Fermez-le d’abord.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/copying.py" />
      <source>“{path}” is the file that is open. Choose another name for its copy.</source>
      <translation>« {path} » est le fichier ouvert. Choisissez un autre nom pour sa copie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/opening.py" />
      <source>“{path}” was being written when its program or computer stopped. Open it once from a folder where it can be written, and it will be as it was before that act.</source>
      <translation>« {path} » était en cours d’écriture quand son programme ou son ordinateur s’est arrêté. Ouvrez-le une fois depuis un dossier où il peut être écrit, et il sera tel qu’avant cette action.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/opening.py" />
      <source>“{path}” was made by a newer festdesk (file version {found}; this one reads up to {known}). Update festdesk to open it. Nothing was changed.</source>
      <translation>« {path} » a été fait par un festdesk plus récent (version de fichier {found} ; celui-ci lit jusqu’à {known}). Mettez festdesk à jour pour l’ouvrir. Rien n’a été changé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/server.py" />
      <source>“{path}” was made by an older festdesk and cannot be brought up to date on a server.</source>
      <translation>« {path} » a été fait par un festdesk plus ancien et ne peut pas être mis à niveau sur un serveur.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>“{path}” was not opened, because it would fill this computer’s memory: {reason}. Ask whoever sent it for another copy. Nothing was changed.</source>
      <translation>« {path} » n’a pas été ouvert, car il remplirait la mémoire de cet ordinateur : {reason}. Demandez une autre copie à qui l’a envoyé. Rien n’a été changé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/salvaging.py" />
      <source>“{path}” was not salvaged: {reason}. Choose another folder for the new file.</source>
      <translation>« {path} » n’a pas été récupéré : {reason}. Choisissez un autre dossier pour le nouveau fichier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/replacing.py" />
      <source>“{text}” cannot be put in: {reason}. \1 stands for the first group in brackets; write \\ for a backslash.</source>
      <translation>« {text} » ne peut pas être mis en place : {reason}. \1 désigne le premier groupe entre parenthèses ; écrivez \\ pour une barre oblique inverse.</translation>
    </message>
    <message>
      <location filename="../../festdesk/availability/hours.py" />
      <source>“{text}” ends later than the night after its day. Write an earlier end.</source>
      <translation>« {text} » finit plus tard que la nuit qui suit son jour. Écrivez une fin plus tôt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/availability/hours.py" />
      <source>“{text}” ends when it begins. Write another end, or “closed” for none at all.</source>
      <translation>« {text} » finit quand cela commence. Écrivez une autre fin, ou « fermé » si la salle n’ouvre pas.</translation>
    </message>
    <message>
      <location filename="../../festdesk/availability/hours.py" />
      <source>“{text}” has no end. Write from and until, such as 10–24.</source>
      <translation>« {text} » n’a pas de fin. Écrivez le début et la fin, par exemple 10–24.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>“{text}” is no age. Write a number from 0 to 21, or nothing.</source>
      <translation>« {text} » n’est pas un âge. Écrivez un nombre de 0 à 21, ou rien.</translation>
    </message>
    <message>
      <location filename="../../festdesk/command_line.py" />
      <source>“{text}” is no date. Write year, month and day, such as 2021-03-04.</source>
      <translation>« {text} » n’est pas une date. Écrivez l’année, le mois et le jour, par exemple 2021-03-04.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>“{text}” is no day and time. Write them as 2021-03-12 13:00.</source>
      <translation>« {text} » n’est pas un jour et une heure. Écrivez-les sous la forme 2021-03-12 13:00.</translation>
    </message>
    <message>
      <location filename="../../festdesk/command_line.py" />
      <source>“{text}” is no language that festdesk knows. Write codes such as en,fr,de.</source>
      <translation>« {text} » n’est pas une langue que festdesk connaît. Écrivez des codes comme en,fr,de.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screening_cells.py" />
      <source>“{text}” is no language version. Write a code such as OmU, a line such as RU OV with FR subt., or nothing for the film's own.</source>
      <translation>« {text} » n’est pas une version linguistique. Écrivez un code comme VOST, une ligne comme RU OV with FR subt., ou rien pour celle du film.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/codes.py" />
      <source>“{text}” is no number of digits. Write a number from 01 to 09 after the colon, such as {example}.</source>
      <translation>« {text} » n’est pas un nombre de chiffres. Écrivez un nombre de 01 à 09 après le deux-points, par exemple {example}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/replacing.py" />
      <source>“{text}” is no regular expression: {reason} at letter {place}. Mend it, or switch off “Regular expression” to look for these very letters.</source>
      <translation>« {text} » n’est pas une expression régulière : {reason} au caractère {place}. Corrigez-la, ou désactivez « Expression régulière » pour chercher ces lettres mêmes.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/rules.py" />
      <source>“{text}” is no running time. Write minutes, such as 121, or 1:52:30, or 14'30.</source>
      <translation>« {text} » n’est pas une durée. Écrivez des minutes, par exemple 121, ou 1:52:30, ou 14'30.</translation>
    </message>
    <message>
      <location filename="../../festdesk/availability/settings.py" />
      <source>“{text}” is no step of the grid. Take 5, 10, 15 or 30 minutes.</source>
      <translation>« {text} » n’est pas un pas de la grille. Prenez 5, 10, 15 ou 30 minutes.</translation>
    </message>
    <message>
      <location filename="../../festdesk/screenings/calendar.py" />
      <source>“{text}” is no time of day. Write hours and minutes, such as 20:30.</source>
      <translation>« {text} » n’est pas une heure. Écrivez les heures et les minutes, par exemple 20:30.</translation>
    </message>
    <message>
      <location filename="../../festdesk/screenings/tickets.py" />
      <source>“{text}” is no web address. Write it as the browser shows it, such as https://tickets.example/123.</source>
      <translation>« {text} » n’est pas une adresse web. Écrivez-la comme le navigateur la montre, par exemple https://billets.example/123.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/numbers.py" />
      <source>“{text}” is no whole number from 0 to {most}. Write digits only.</source>
      <translation>« {text} » n’est pas un nombre entier de 0 à {most}. N’écrivez que des chiffres.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/acts.py" />
      <source>“{text}” is no year. Write four digits, such as 1937, or nothing.</source>
      <translation>« {text} » n’est pas une année. Écrivez quatre chiffres, par exemple 1937, ou rien.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/rules.py" />
      <source>“{text}” is no year. Write four digits, such as 2020, or 2019–2020.</source>
      <translation>« {text} » n’est pas une année. Écrivez quatre chiffres, par exemple 2020, ou 2019–2020.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/stays.py" />
      <source>“{text}” is not understood as days of a stay. Write it as 4 March 10:00 – 7 March, and several with a semicolon between them.</source>
      <translation>« {text} » ne se comprend pas comme les jours d’un séjour. Écrivez-les comme 4 mars 10:00 – 7 mars, et séparez plusieurs séjours par un point-virgule.</translation>
    </message>
    <message>
      <location filename="../../festdesk/availability/hours.py" />
      <source>“{text}” is not understood as hours. Write 10–24, or 14–18, 20–01, or closed.</source>
      <translation>« {text} » ne se comprend pas comme des horaires. Écrivez 10–24, ou 14–18, 20–01, ou fermé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/starts.py" />
      <source>“{text}” names no day that is near the edition. Choose the day beside the start.</source>
      <translation>« {text} » ne nomme aucun jour proche de l’édition. Choisissez le jour à côté du début.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>“{value}” is no choice for {field}. It can be {choices}.</source>
      <translation>« {value} » n’est pas un choix pour {field}. Les choix sont {choices}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>“{word}” is no country that is known here. Check the spelling, or pick one offered.</source>
      <translation>« {word} » n’est pas un pays connu ici. Vérifiez l’orthographe, ou prenez-en un proposé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>“{word}” is no language that is known here. Check the spelling, or pick one offered.</source>
      <translation>« {word} » n’est pas une langue connue ici. Vérifiez l’orthographe, ou prenez-en une proposée.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/house.py" />
      <source>“{word}” is no way to take a finding.</source>
      <translation>« {word} » n’est pas une façon de prendre un constat.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/dictionary.py" />
      <source>“{word}” is not a single word. Add its words one by one.</source>
      <translation>« {word} » n’est pas un seul mot. Ajoutez les mots un par un.</translation>
    </message>
    <message>
      <location filename="../../festdesk/exchange/calendar_events.py" />
      <source>“{zone}” is no time zone that this computer knows. Choose the edition's time zone, such as Europe/Berlin, in its settings.</source>
      <translation>« {zone} » n’est pas un fuseau horaire que cet ordinateur connaît. Choisissez dans les réglages de l’édition son fuseau, par exemple Europe/Berlin.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/editions.py" />
      <source>“{zone}” is no time zone. Write it as region and city, such as Europe/Berlin.</source>
      <translation>« {zone} » n’est pas un fuseau horaire. Écrivez une région et une ville, par exemple Europe/Paris.</translation>
    </message>
  </context>
  <context>
    <name>Export</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Finishing</source>
      <translation>Finition</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>For correction: a mark across, findings in the margin, lines numbered.</source>
      <translation>Pour corriger : une marque en travers, les constats en marge, les lignes numérotées.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>For the print shop: bleed on every side, black text, stills in printing inks.</source>
      <translation>Pour l’imprimeur : fond perdu sur tous les côtés, texte noir, photos en encres de presse.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Imposed</source>
      <translation>Imposé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Laying pages on sheets</source>
      <translation>Imposition des pages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Preparing stills</source>
      <translation>Préparation des photos</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Press</source>
      <translation>Impression</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Proof</source>
      <translation>Épreuve</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Putting entries together</source>
      <translation>Assemblage des notices</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Putting pictures in</source>
      <translation>Placement des images</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Reading it back</source>
      <translation>Relecture</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Screen</source>
      <translation>Écran</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Setting the pages</source>
      <translation>Composition des pages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Sheets to print and fold: pages in the order of the binding.</source>
      <translation>Feuilles à imprimer et à plier : pages dans l’ordre de la reliure.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>To read and to send: links, bookmarks, alternative texts.</source>
      <translation>Pour lire et envoyer : liens, signets, textes alternatifs.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Writing the file</source>
      <translation>Écriture du fichier</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>&amp;Audience</source>
      <translation>&amp;Public</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>&amp;Days</source>
      <translation>&amp;Jours</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>&amp;Export…</source>
      <translation>E&amp;xporter…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>&amp;State</source>
      <translation>É&amp;tat</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>&amp;What</source>
      <translation>&amp;Quoi</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>A calendar that has these screenings already takes over what has changed; cancelled ones are struck out.</source>
      <translation>Un calendrier qui a déjà ces séances reprend ce qui a changé ; les séances annulées sont barrées.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>A file for each guest</source>
      <translation>Un fichier par invité</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>A file for each section</source>
      <translation>Un fichier par section</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>A file for each venue</source>
      <translation>Un fichier par salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>All audiences</source>
      <translation>Tous les publics</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>All days</source>
      <translation>Tous les jours</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>All, cancelled ones as cancelled</source>
      <translation>Toutes, les annulées comme annulées</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>As frab writes it. Cancelled screenings are left out.</source>
      <translation>Comme frab l’écrit. Les séances annulées sont omises.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>As pretalx writes it. Cancelled screenings are left out.</source>
      <translation>Comme pretalx l’écrit. Les séances annulées sont omises.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>C&amp;lose</source>
      <translation>F&amp;ermer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Calendar for phones and computers (iCalendar)</source>
      <translation>Calendrier pour téléphones et ordinateurs (iCalendar)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Confirmed</source>
      <translation>Confirmées</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Every card, text and screening, for programs; without the pictures.</source>
      <translation>Toutes les fiches, tous les textes et toutes les séances, pour des programmes ; sans les images.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Export the calendar</source>
      <translation>Exporter le calendrier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Exporting …</source>
      <translation>Export en cours …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Files written into {path}: {count}.</source>
      <translation>Fichiers écrits dans {path} : {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>For&amp;mat</source>
      <translation>For&amp;mat</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Guest: {name}</source>
      <translation>Invité : {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Lan&amp;guage</source>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Linked data for the web site (JSON-LD)</source>
      <translation>Données liées pour le site web (JSON-LD)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>One row for each screening; days and times are real ones.</source>
      <translation>Une ligne par séance ; les jours et les heures en sont de vrais.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Pencilled and confirmed</source>
      <translation>Pressenties et confirmées</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Schedule for apps (frab, JSON)</source>
      <translation>Programme pour applications (frab, JSON)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Schedule for apps (frab, XML)</source>
      <translation>Programme pour applications (frab, XML)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Screenings and films in the words of schema.org.</source>
      <translation>Séances et films dans le vocabulaire de schema.org.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Section: {name}</source>
      <translation>Section : {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Show the &amp;folder</source>
      <translation>Montrer le &amp;dossier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Table for any program (CSV)</source>
      <translation>Tableau pour tout programme (CSV)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Table for spreadsheets (XLSX)</source>
      <translation>Tableau pour tableurs (XLSX)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>The whole calendar</source>
      <translation>Tout le calendrier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>The whole edition (JSON)</source>
      <translation>Toute l’édition (JSON)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>There is no screening of that kind; nothing was written.</source>
      <translation>Il n’y a aucune séance de ce genre ; rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>UTF-8 with a mark by which spreadsheets know it. What they would take for a formula gets an apostrophe.</source>
      <translation>UTF-8 avec une marque à laquelle les tableurs le reconnaissent. Ce qu’ils prendraient pour une formule reçoit une apostrophe.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Venue: {name}</source>
      <translation>Salle : {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>With the notes for &amp;colleagues</source>
      <translation>Avec les &amp;notes pour l’équipe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Written: {path}, screenings: {count}.</source>
      <translation>Écrit : {path}, séances : {count}.</translation>
    </message>
  </context>
  <context>
    <name>ExportPanel</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>A book for each language</source>
      <translation>Un ouvrage par langue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Bro&amp;wse…</source>
      <translation>Parco&amp;urir…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>C&amp;lose</source>
      <translation>Ferm&amp;er</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Change it …</source>
      <translation>Modifier …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Export the booklet</source>
      <translation>Exporter la brochure</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>F&amp;ile</source>
      <translation>Fi&amp;chier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>La&amp;nguage</source>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Ma&amp;de for</source>
      <translation>Fait p&amp;our</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Make a profile</source>
      <translation>Créer un profil</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Make my own from this …</source>
      <translation>En faire une à moi …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>One file each: {names}</source>
      <translation>Un fichier chacun : {names}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Only “{title}”</source>
      <translation>Seulement « {title} »</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Pa&amp;ges</source>
      <translation>Pa&amp;ges</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Prod&amp;uct</source>
      <translation>P&amp;roduit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Say where the PDF should lie.</source>
      <translation>Dites où placer le PDF.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>The system cannot keep a file of this name. Choose another name.</source>
      <translation>Le système ne peut pas garder de fichier de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>There is no such folder. Choose one with “Browse”.</source>
      <translation>Ce dossier n’existe pas. Choisissez-en un avec « Parcourir ».</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>This is a folder. Add the name of a file.</source>
      <translation>C’est un dossier. Ajoutez le nom d’un fichier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Where the PDF should lie</source>
      <translation>Où placer le PDF</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Whole booklet</source>
      <translation>Brochure entière</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Write the &amp;PDF</source>
      <translation>Écrire le &amp;PDF</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>{purpose}, own</source>
      <translation>{purpose}, à nous</translation>
    </message>
  </context>
  <context>
    <name>ExportProgress</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>Book {number} of {count}: {said}</source>
      <translation>Ouvrage {number} sur {count} : {said}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>Cancelled. Files that were finished before stay: {count}.</source>
      <translation>Annulé. Les fichiers finis auparavant restent : {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>Cancelled. Nothing was written.</source>
      <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>Progress of the export</source>
      <translation>Progression de l’export</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>{stage} …</source>
      <translation>{stage} …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>{stage}: {done} of {of}</source>
      <translation>{stage} : {done} sur {of}</translation>
    </message>
  </context>
  <context>
    <name>FacetTree</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/filter_panel.py" />
      <source>Filters</source>
      <translation>Filtres</translation>
    </message>
  </context>
  <context>
    <name>FactsGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>&amp;Countries</source>
      <translation>Pa&amp;ys</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>&amp;Directors</source>
      <translation>&amp;Réalisation</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>&amp;Genres</source>
      <translation>&amp;Genres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>&amp;Minutes</source>
      <translation>&amp;Minutes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>&amp;Year</source>
      <translation>&amp;Année</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>121, 2:01:30 or 14'30</source>
      <translation>121, 2:01:30 ou 14'30</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>Also given</source>
      <translation>Également indiqué</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <location filename="../../festdesk/desktop/films/listing/cells.py" />
      <source>Directors</source>
      <translation>Réalisation</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>First director, second director</source>
      <translation>Cinéaste, second cinéaste</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <location filename="../../festdesk/desktop/films/listing/cells.py" />
      <source>None</source>
      <translation>Aucune</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <location filename="../../festdesk/desktop/films/listing/cells.py" />
      <source>Running time</source>
      <translation>Durée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>St&amp;rand</source>
      <translation>Se&amp;ction</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>Stat&amp;us</source>
      <translation>Stat&amp;ut</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>Strand</source>
      <translation>Section</translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>2020, or 2019–2020</source>
      <translation>2020, ou 2019–2020</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Age limit</source>
      <translation>Limite d’âge</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Aspect ratio</source>
      <translation>Format d’image</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Colour</source>
      <translation>Couleur</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Countries</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>From the list, or own words</source>
      <translation>De la liste, ou vos propres mots</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Genres</source>
      <translation>Genres</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Live translation</source>
      <translation>Traduction en direct</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Names or codes, in the order in which they print</source>
      <translation>Noms ou codes, dans l’ordre d’impression</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Note for colleagues</source>
      <translation>Note pour l’équipe</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Premiere</source>
      <translation>Première</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Spoken</source>
      <translation>Langue parlée</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Subtitles</source>
      <translation>Sous-titres</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Year</source>
      <translation>Année</translation>
    </message>
  </context>
  <context>
    <name>FieldHistory</name>
    <message>
      <location filename="../../festdesk/desktop/history/field.py" />
      <source>&amp;Use this value</source>
      <translation>&amp;Employer cette valeur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/field.py" />
      <source>History: {name}</source>
      <translation>Historique : {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/field.py" />
      <source>It has never held anything else.</source>
      <translation>Il n’a jamais rien contenu d’autre.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/field.py" />
      <source>The first is the present value.</source>
      <translation>La première est la valeur actuelle.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/field.py" />
      <source>Write it into the field again, as a new act</source>
      <translation>L’écrire à nouveau dans le champ, comme nouvelle action</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/field.py" />
      <source>{field} as of {moment}</source>
      <translation>{field}, état de {moment}</translation>
    </message>
  </context>
  <context>
    <name>FieldRow</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_rows.py" />
      <source>{count} different values</source>
      <translation>{count} valeurs différentes</translation>
    </message>
  </context>
  <context>
    <name>FieldRules</name>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>All as they &amp;come</source>
      <translation>Tout par &amp;défaut</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Decide on {field}</source>
      <translation>Décider de {field}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Enter changes a cell. What is one click away shows with “More” on the card, and by itself where it holds something. In italics: as it comes.</source>
      <translation>Entrée change une case. Ce qui est à un clic se montre avec « Plus » sur la fiche, et de soi-même là où il y a quelque chose. En italique : par défaut.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Fields of the card</source>
      <translation>Champs de la fiche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Find a field</source>
      <translation>Chercher un champ</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Forget what was decided on all fields</source>
      <translation>Oublier ce qui a été décidé pour tous les champs</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Group</source>
      <translation>Groupe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Leave all fields as they come</source>
      <translation>Laisser tous les champs par défaut</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>On the card</source>
      <translation>Sur la fiche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Required from</source>
      <translation>Exigé dès</translation>
    </message>
  </context>
  <context>
    <name>FieldsButton</name>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields_button.py" />
      <source>Fields to search</source>
      <translation>Champs où chercher</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields_button.py" />
      <source>{count} of {all} fields</source>
      <translation>{count} champs sur {all}</translation>
    </message>
  </context>
  <context>
    <name>FilmChooser</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/chooser.py" />
      <source>&amp;Choose</source>
      <translation>&amp;Choisir</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/chooser.py" />
      <source>&amp;Only what misses a screening</source>
      <translation>&amp;Seulement ce à quoi il manque une séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/chooser.py" />
      <source>Films</source>
      <translation>Films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/chooser.py" />
      <source>Part of a title, a director or a year</source>
      <translation>Partie d’un titre, cinéaste ou année</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/chooser.py" />
      <source>Search a film</source>
      <translation>Chercher un film</translation>
    </message>
  </context>
  <context>
    <name>FilmPageView</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/film_page_view.py" />
      <source>A picture of this film cannot be read; the page has a marked gap.</source>
      <translation>Une image de ce film est illisible ; la page a un vide marqué.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/film_page_view.py" />
      <source>No face of the booklet has all letters of “{text}”; “{printed}” is printed.</source>
      <translation>Aucune police de la brochure n’a toutes les lettres de « {text} » ; « {printed} » s’imprime.</translation>
    </message>
  </context>
  <context>
    <name>Filmographies</name>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Card</source>
      <translation>Fiche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Link to “{title}”?</source>
      <translation>Relier à « {title} » ?</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>New …</source>
      <translation>Nouveau …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>No card</source>
      <translation>Pas de fiche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Role</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Second title</source>
      <translation>Second titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Share</source>
      <translation>Part</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Untitled film</source>
      <translation>Film sans titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Year</source>
      <translation>Année</translation>
    </message>
  </context>
  <context>
    <name>FilmographiesPage</name>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>&amp;Add entry</source>
      <translation>&amp;Ajouter une entrée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>&amp;Latest first</source>
      <translation>&amp;Récentes d’abord</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>&amp;Link to “{title}”</source>
      <translation>Re&amp;lier à « {title} »</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>&amp;New entry</source>
      <translation>No&amp;uvelle entrée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>&amp;New entry	Ins</source>
      <translation>&amp;Nouvelle entrée	Inser</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>&amp;Paste lines…</source>
      <translation>&amp;Coller des lignes…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>&amp;Remove link</source>
      <translation>&amp;Retirer le lien</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>&amp;Search people</source>
      <translation>C&amp;hercher des personnes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Add entry</source>
      <translation>Ajouter une entrée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Add lines</source>
      <translation>Ajouter des lignes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Add person</source>
      <translation>Ajouter une personne</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Add “{name}”</source>
      <translation>Ajouter « {name} »</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>As it prints in</source>
      <translation>Imprimé en</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Biography and spellings</source>
      <translation>Biographie et graphies</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Change entry</source>
      <translation>Modifier une entrée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Choose a person on the left, or search for one.</source>
      <translation>Choisissez une personne à gauche, ou cherchez-en une.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>De&amp;lete	Del</source>
      <translation>&amp;Supprimer	Suppr</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Delete entries</source>
      <translation>Supprimer des entrées</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Delete entry</source>
      <translation>Supprimer une entrée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Ea&amp;rliest first</source>
      <translation>A&amp;nciennes d’abord</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Entries added: {count}.</source>
      <translation>Entrées ajoutées : {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Entries appear here as they print.</source>
      <translation>Les entrées paraissent ici telles qu’elles s’impriment.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Entries: {count}</source>
      <translation>Entrées : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Filmography</source>
      <translation>Filmographie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Filmography or biography</source>
      <translation>Filmographie ou biographie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Language of the print</source>
      <translation>Langue d’impression</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Lines not understood, which stand as titles: {count}.</source>
      <translation>Lignes non comprises, gardées comme titres : {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Link entry to card</source>
      <translation>Relier une entrée à une fiche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Move &amp;down	Alt+Down</source>
      <translation>&amp;Descendre	Alt+Bas</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Move &amp;up	Alt+Up</source>
      <translation>M&amp;onter	Alt+Haut</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Move entries</source>
      <translation>Déplacer des entrées</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Nobody is here yet. Directors of your films appear by themselves.</source>
      <translation>Il n’y a encore personne. Les cinéastes de vos films paraissent d’eux-mêmes.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Open &amp;card</source>
      <translation>Ouvrir la f&amp;iche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Open its &amp;card</source>
      <translation>Ouvrir la &amp;fiche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Search all people</source>
      <translation>Chercher parmi toutes les personnes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Sort earliest first</source>
      <translation>Trier, anciennes d’abord</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Sort latest first</source>
      <translation>Trier, récentes d’abord</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>The filmography as it prints</source>
      <translation>La filmographie telle qu’elle s’imprime</translation>
    </message>
  </context>
  <context>
    <name>FilmsModel</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/columns.py" />
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/columns.py" />
      <source>Director</source>
      <translation>Réalisation</translation>
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
      <translation>Manque</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/rows.py" />
      <source>Missing: {list}</source>
      <translation>Manque : {list}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/columns.py" />
      <source>Original title</source>
      <translation>Titre original</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/columns.py" />
      <source>Premiere</source>
      <translation>Première</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/columns.py" />
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/columns.py" />
      <source>Still</source>
      <translation>Photo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/columns.py" />
      <source>Strand</source>
      <translation>Section</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/columns.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/rows.py" />
      <source>Untitled</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/columns.py" />
      <source>Year</source>
      <translation>An</translation>
    </message>
  </context>
  <context>
    <name>FilmsPage</name>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>&amp;Change the selected films…</source>
      <translation>&amp;Modifier les films choisis…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>&amp;Delete film</source>
      <translation>Supprimer &amp;le film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>&amp;Find</source>
      <translation>C&amp;hercher</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>&amp;History of this card</source>
      <translation>Historique de cette &amp;fiche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>&amp;Merge with another card…</source>
      <translation>F&amp;usionner avec une autre fiche…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>&amp;New film</source>
      <translation>&amp;Nouveau film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>&amp;Paste a page…</source>
      <translation>&amp;Coller une page…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>&amp;Printed page in a window</source>
      <translation>Page imprimée dans une &amp;fenêtre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>&amp;Show in the booklet</source>
      <translation>Montrer dans la &amp;brochure</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>&amp;Withdraw</source>
      <translation>&amp;Retirer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>D&amp;uplicate card</source>
      <translation>&amp;Dupliquer la fiche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Duplicate card</source>
      <translation>Dupliquer la fiche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>F&amp;it width</source>
      <translation>A&amp;juster à la largeur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Filter t&amp;he list</source>
      <translation>F&amp;iltrer la liste</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Find and rep&amp;lace…</source>
      <translation>&amp;Chercher et remplacer…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>G&amp;ive the status</source>
      <translation>Donner le st&amp;atut</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Go to an unknown word first, with F8.</source>
      <translation>Allez d’abord à un mot inconnu, avec F8.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Magnif&amp;y the page</source>
      <translation>A&amp;grandir la page</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Ne&amp;xt card</source>
      <translation>Fiche &amp;suivante</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>New block of them…</source>
      <translation>Nouveau bloc de ces films…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>New film</source>
      <translation>Nouveau film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Next unkn&amp;own word</source>
      <translation>Mot inconnu sui&amp;vant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>No films yet</source>
      <translation>Pas encore de films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>P&amp;revious card</source>
      <translation>Fiche &amp;précédente</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Paste the page of a film as you got it: from a web site, a mail, a press kit. What it says becomes a card that you check line by line.</source>
      <translation>Collez la page d’un film telle que vous l’avez reçue : d’un site, d’un courriel, d’un dossier de presse. Ce qu’elle dit devient une fiche que vous vérifiez ligne par ligne.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Previous un&amp;known word</source>
      <translation>Mot inc&amp;onnu précédent</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Printed page &amp;beside</source>
      <translation>Page imprimée &amp;à côté</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Printed page: {film}</source>
      <translation>Page imprimée : {film}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>R&amp;educe the page</source>
      <translation>R&amp;éduire la page</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Res&amp;tore</source>
      <translation>R&amp;emettre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Show &amp;all films</source>
      <translation>Montrer &amp;tous les films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Su&amp;ggestions for the word</source>
      <translation>Choi&amp;x pour le mot</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Whole page in &amp;view</source>
      <translation>Page enti&amp;ère en vue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Wishes for showings…</source>
      <translation>Souhaits de séances…</translation>
    </message>
  </context>
  <context>
    <name>FilmsTable</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>Add film to block</source>
      <translation>Ajouter un film au bloc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>Add…</source>
      <translation>Ajouter…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>Change film of block</source>
      <translation>Changer un film du bloc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/table.py" />
      <source>Films</source>
      <translation>Films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>Films of the block</source>
      <translation>Films du bloc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>Min.</source>
      <translation>Min.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>Order block</source>
      <translation>Ordonner le bloc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>Strand</source>
      <translation>Section</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>Take film out of block</source>
      <translation>Retirer un film du bloc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>withdrawn</source>
      <translation>retiré</translation>
    </message>
  </context>
  <context>
    <name>Filter</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Blocks print</source>
      <translation>Bloque l’impression</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Hint</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>In the programme</source>
      <translation>Au programme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>No country</source>
      <translation>Sans pays</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>No findings</source>
      <translation>Sans constat</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>No strand</source>
      <translation>Sans section</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Programme</source>
      <translation>Programme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Screening</source>
      <translation>Séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Status of a text</source>
      <translation>Statut d’un texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Still</source>
      <translation>Photo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Strand</source>
      <translation>Section</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Synopsis missing</source>
      <translation>Synopsis manquant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>To look at</source>
      <translation>À vérifier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>With a screening</source>
      <translation>Avec séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>With a still</source>
      <translation>Avec photo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Withdrawn</source>
      <translation>Retiré</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Without a screening</source>
      <translation>Sans séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Without a still</source>
      <translation>Sans photo</translation>
    </message>
  </context>
  <context>
    <name>FilterPanel</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/filter_panel.py" />
      <source>Clear all</source>
      <translation>Tout effacer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/filter_panel.py" />
      <source>Close the filters (Esc)</source>
      <translation>Fermer les filtres (Échap)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/filter_panel.py" />
      <source>Filters</source>
      <translation>Filtres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/filter_panel.py" />
      <source>Space ticks a value; several of one kind mean “or”.</source>
      <translation>Espace coche une valeur ; plusieurs d’un même type signifient « ou ».</translation>
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
      <translation>Texte alternatif</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Award</source>
      <translation>Prix</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Block</source>
      <translation>Bloc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Book</source>
      <translation>Ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Born in</source>
      <translation>Lieu de naissance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Character</source>
      <translation>Personnage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Company</source>
      <translation>Société</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Credit</source>
      <translation>Crédit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Died in</source>
      <translation>Lieu de décès</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Filmography</source>
      <translation>Filmographie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Genre</source>
      <translation>Genre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Headline</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Identifier</source>
      <translation>Identifiant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Introduction</source>
      <translation>Présentation</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Photographer</source>
      <translation>Photographe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Press text</source>
      <translation>Texte de presse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Printed note</source>
      <translation>Note imprimée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Publication</source>
      <translation>Publication</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Rights</source>
      <translation>Droits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Screening</source>
      <translation>Séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Still</source>
      <translation>Photo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Strand</source>
      <translation>Section</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Translator</source>
      <translation>Traduction</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Venue</source>
      <translation>Salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Year</source>
      <translation>Année</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/find_bar.py" />
      <source>End the search (Esc)</source>
      <translation>Terminer la recherche (Échap)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/find_bar.py" />
      <source>Next place (F3)</source>
      <translation>Endroit suivant (F3)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/find_bar.py" />
      <source>Not found</source>
      <translation>Introuvable</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/find_bar.py" />
      <source>Previous place (Shift+F3)</source>
      <translation>Endroit précédent (Maj+F3)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/find_bar.py" />
      <source>Search in the pages</source>
      <translation>Chercher dans les pages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/find_bar.py" />
      <source>Searching …</source>
      <translation>Recherche …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/find_bar.py" />
      <source>{count} places</source>
      <translation>{count} endroits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/find_bar.py" />
      <source>{number} of {count}</source>
      <translation>{number} sur {count}</translation>
    </message>
  </context>
  <context>
    <name>FindDialog</name>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Accents and scripts do not matter: “konchal” finds “Кончаловский”. “&gt;” before a word finds commands.</source>
      <translation>Les accents et les écritures n’importent pas : « konchal » trouve « Кончаловский ». « &gt; » devant un mot trouve les commandes.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Awards</source>
      <translation>Prix</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Enter does the chosen one.</source>
      <translation>Entrée exécute celle qui est choisie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Filmographies</source>
      <translation>Filmographies</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Films</source>
      <translation>Films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Find anywhere</source>
      <translation>Chercher partout</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Kind of hit</source>
      <translation>Type de résultat</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>No command of that name can be carried out now.</source>
      <translation>Aucune commande de ce nom n’est possible maintenant.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Nothing of this kind was found for “{typed}”. Try Everything.</source>
      <translation>Rien de ce type n’a été trouvé pour « {typed} ». Essayez « Tout ».</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Nothing was found for “{typed}”. Try fewer or shorter words.</source>
      <translation>Rien n’a été trouvé pour « {typed} ». Essayez moins de mots, ou de plus courts.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>One was found. Enter goes there.</source>
      <translation>Un résultat. Entrée y mène.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>People and companies</source>
      <translation>Personnes et sociétés</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Texts</source>
      <translation>Textes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>The best {count} are shown. Type more to find others.</source>
      <translation>Les {count} meilleurs sont montrés. Tapez davantage pour en trouver d’autres.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Titles, people, texts, venues, awards, filmographies</source>
      <translation>Titres, personnes, textes, salles, prix, filmographies</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Venues and screenings</source>
      <translation>Salles et séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>What was found</source>
      <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>{count} were found. Enter goes to the chosen one.</source>
      <translation>{count} résultats. Entrée mène à celui qui est choisi.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>“{name}” is in the file, but not used in any film yet.</source>
      <translation>« {name} » est dans le fichier, mais ne sert encore dans aucun film.</translation>
    </message>
  </context>
  <context>
    <name>Finding</name>
    <message>
      <location filename="../../festdesk/checks/screenings.py" />
      <source>A screening of {screening} has no start.</source>
      <translation>Une séance de {screening} n’a pas de début.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>One print ({print}) would run in two places at once: {earlier} in {venue} and {later} in {other_venue}.</source>
      <translation>Une même copie ({print}) passerait à deux endroits à la fois : {earlier} ({venue}) et {later} ({other_venue}).</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>The print ({print}) has {free} min from {earlier} in {venue} to {later} in {other_venue}; it needs {needed} min.</source>
      <translation>La copie ({print}) a {free} min pour aller de {earlier} ({venue}) à {later} ({other_venue}) ; il lui faut {needed} min.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/clash_words.py" />
      <source>a venue to come</source>
      <translation>une salle à préciser</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/filmographies.py" />
      <source>{entry} stands twice in the filmography of {person}.</source>
      <translation>{entry} figure deux fois dans la filmographie de {person}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/doubles.py" />
      <source>{film} and {other} are likely the same film.</source>
      <translation>{film} et {other} sont sans doute le même film.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/identifiers.py" />
      <source>{film} and {other} have the same {scheme}, {value}.</source>
      <translation>{film} et {other} ont le même numéro : {scheme} {value}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/cards.py" />
      <source>{film} has no running time.</source>
      <translation>{film} n’a pas de durée.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/stills.py" />
      <source>{film} has no still.</source>
      <translation>{film} n’a pas de photo.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/cards.py" />
      <source>{film} has no title.</source>
      <translation>{film} n’a pas de titre.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/required.py" />
      <source>{film} is {status}, and lacks what that requires: {field}.</source>
      <translation>{film} est {status} ; il manque pour cela : {field}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{film} lacks screenings that are wanted: {missing}.</source>
      <translation>{film} : il manque des séances souhaitées : {missing}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{film} runs twice at once: {earlier} in {venue} and {later} in {other_venue}.</source>
      <translation>{film} passe deux fois en même temps : {earlier} ({venue}) et {later} ({other_venue}).</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/filmographies.py" />
      <source>{film} stands in the filmography of {person} without a link to its card.</source>
      <translation>{film} figure dans la filmographie de {person} sans lien vers sa fiche.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/stills.py" />
      <source>{film}: a caption waits for its picture: “{caption}”.</source>
      <translation>{film} : une légende attend son image : « {caption} ».</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/roles.py" />
      <source>{film}: nobody has said what these did: {names}.</source>
      <translation>{film} : personne n’a dit ce qu’ont fait : {names}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>{film}: nobody has said whose statement it is ({language}).</source>
      <translation>{film} : personne n’a dit de qui est la note d’intention ({language}).</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/roles.py" />
      <source>{film}: nobody is credited with {roles}.</source>
      <translation>{film} : personne n’est crédité pour {roles}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/stills.py" />
      <source>{film}: still {number} has no caption.</source>
      <translation>{film} : la photo {number} n’a pas de légende.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>{film}: the programme prints the beginning of the synopsis alone ({language}).</source>
      <translation>{film} : le programme n’imprime que le début du synopsis ({language}).</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/cards.py" />
      <source>{film}: the sources do not agree on the running time: {values}.</source>
      <translation>{film} : les sources ne s’accordent pas sur la durée : {values}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/identifiers.py" />
      <source>{film}: the {scheme} {value} cannot be right. {said}</source>
      <translation>{film} : {scheme} {value} ne peut être juste. {said}</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{person} has {free} min from {earlier} in {venue} to {later} in {other_venue}; the way takes {needed} min.</source>
      <translation>{person} a {free} min pour aller de {earlier} ({venue}) à {later} ({other_venue}) ; le trajet prend {needed} min.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{person} is expected at {screening}, but is at the festival only {stays}.</source>
      <translation>On attend {person} à {screening}, mais son séjour au festival n’est que : {stays}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{person} is expected in two places at once: at {earlier} in {venue} and at {later} in {other_venue}.</source>
      <translation>On attend {person} à deux endroits à la fois : à {earlier} ({venue}) et à {later} ({other_venue}).</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{planned} of {wanted} planned ({audience})</source>
      <translation>{planned} sur {wanted} placées ({audience})</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{screening} begins too early: {film} can be shown from {limit} on.</source>
      <translation>{screening} commence trop tôt : {film} peut être montré au plus tôt le {limit}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{screening} cannot be followed in {languages}, which its audience ({audience}) is promised.</source>
      <translation>{screening} ne peut être suivie dans une langue promise à son public ({audience}) : {languages}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{screening} cannot be followed in {languages}, which {venue} promises its audience.</source>
      <translation>{screening} ne peut être suivie dans une langue que {venue} promet à son public : {languages}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{screening} ends at {ends}, too late: {film} can be shown until {limit}.</source>
      <translation>{screening} finit à {ends}, trop tard : {film} peut être montré au plus tard le {limit}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/screenings.py" />
      <source>{screening} has no venue.</source>
      <translation>{screening} n’a pas de salle.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/codes.py" />
      <source>{screening} has the code {code}, and so has {other}.</source>
      <translation>{screening} a le code {code}, et {other} aussi.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{screening} in {venue} runs until {ends}; on that day the venue is open {hours}.</source>
      <translation>{screening}, {venue}, dure jusqu’à {ends} ; ce jour-là, la salle est ouverte ainsi : {hours}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{screening} is in {venue}, which is closed on that day.</source>
      <translation>{screening} a lieu dans une salle qui est fermée ce jour-là : {venue}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{screening} is not between {first} and {last}.</source>
      <translation>{screening} n’est pas entre le {first} et le {last}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/screenings.py" />
      <source>{screening} is still planned, but the film is withdrawn.</source>
      <translation>{screening} est encore prévue, mais le film est retiré.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{strand} has {count} screenings and none on {days}.</source>
      <translation>{strand} : {count} séances, et aucune pour ces jours : {days}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{strand}: {earlier} in {venue} and {later} in {other_venue} run at the same time.</source>
      <translation>{strand} : {earlier} ({venue}) et {later} ({other_venue}) passent en même temps.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/prose.py" />
      <source>{subject}: a space is missing in “{words}”.</source>
      <translation>{subject} : une espace manque dans « {words} ».</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>{subject}: open question on the {kind} ({language}): {question}</source>
      <translation>{subject} : question ouverte, {kind} ({language}) : {question}</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>{subject}: the {kind} is missing in {language}; it is there in {others}.</source>
      <translation>{subject} : {kind} – rien en {language}, mais un texte en {others}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/prose.py" />
      <source>{subject}: “{words}” in a text should be “{should_be}”.</source>
      <translation>{subject} : « {words} » dans un texte devrait être « {should_be} ».</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/prose.py" />
      <source>{subject}: “{words}” in a text: that day is a “{should_be}”.</source>
      <translation>{subject} : « {words} » dans un texte : ce jour-là est un « {should_be} ».</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{venue} has a break from {begins} to {ends} ({label}); {screening} runs into it.</source>
      <translation>{venue} a une pause de {begins} à {ends} ({label}) ; {screening} empiète dessus.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{venue} has a break from {begins} to {ends}; {screening} runs into it.</source>
      <translation>{venue} a une pause de {begins} à {ends} ; {screening} empiète dessus.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{venue} has {formats} and cannot show {format}, the format of {screening}.</source>
      <translation>{venue} a {formats} et ne peut projeter {format}, le format de {screening}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{venue} is blocked from {begins} to {ends} ({label}), and {screening} runs into it.</source>
      <translation>{venue} : salle bloquée de {begins} à {ends} ({label}), et {screening} empiète dessus.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{venue} is blocked from {begins} to {ends}, and {screening} runs into that.</source>
      <translation>{venue} : salle bloquée de {begins} à {ends}, et {screening} empiète dessus.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{venue}: the running time of {earlier} is not known, so it may still be on when {later} begins.</source>
      <translation>{venue} : la durée de {earlier} est inconnue ; cela peut donc encore durer quand {later} commence.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{venue}: {free} min between {earlier} and {later}; before this audience ({audience}) the hall needs {turnaround} min.</source>
      <translation>{venue} : {free} min entre {earlier} et {later} ; avant ce public ({audience}), la salle demande {turnaround} min.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{venue}: {free} min between {earlier} and {later}; the venue needs {turnaround} min.</source>
      <translation>{venue} : {free} min entre {earlier} et {later} ; la salle demande {turnaround} min.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{venue}: {later} begins while {earlier} is still on; it ends at {ends}.</source>
      <translation>{venue} : {later} commence alors que {earlier} n’est pas finie ; la fin est à {ends}.</translation>
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
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/model.py" />
      <source>Severity</source>
      <translation>Gravité</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/model.py" />
      <source>What</source>
      <translation>Quoi</translation>
    </message>
  </context>
  <context>
    <name>Fit</name>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>1 line free</source>
      <translation>1 ligne libre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>1 line over</source>
      <translation>1 ligne en excès</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>1 line; the entry is too long</source>
      <translation>1 ligne ; la notice est trop longue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>Short entry: {fit}</source>
      <translation>Notice courte : {fit}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>What may be left out: {parts}.</source>
      <translation>Ce qui peut être omis : {parts}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/fit.py" />
      <source>as designed</source>
      <translation>comme dans la maquette</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>full</source>
      <translation>plein</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>not in the {product}</source>
      <translation>pas dans cet ouvrage : {product}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>not in this {product}: it is in {languages}</source>
      <translation>pas dans cet ouvrage ({product}) : il est en {languages}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>only where the long one is missing</source>
      <translation>seulement là où le long manque</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>only where the short synopsis is missing</source>
      <translation>seulement là où le synopsis court manque</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>only where the shorter ones are missing</source>
      <translation>seulement là où les plus courts manquent</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/fit.py" />
      <source>size −{size} %, lines −{line} % apart, letters −{tracking} ‰ apart</source>
      <translation>corps −{size} %, interlignage −{line} %, approche −{tracking} ‰</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>the awards</source>
      <translation>les prix</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>the filmography</source>
      <translation>la filmographie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>the quotation</source>
      <translation>la citation</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>the row of stills</source>
      <translation>la rangée de photos</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{count} lines free</source>
      <translation>{count} lignes libres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{count} lines over</source>
      <translation>{count} lignes en excès</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{fit}, and {count} more if the still gives way</source>
      <translation>{fit}, et {count} de plus si la photo cède encore</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{fit}, {language} is the longest</source>
      <translation>{fit}, le plus long : {language}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{lines} lines; the entry is too long</source>
      <translation>{lines} lignes ; la notice est trop longue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{lines} of {room} lines</source>
      <translation>{lines} lignes sur {room}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{lines} of {room} lines: {over}</source>
      <translation>{lines} lignes sur {room} : {over}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{pages} of {allowed} pages: {fit}</source>
      <translation>{pages} pages sur {allowed} : {fit}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{pages} pages instead of {allowed}: {fit}</source>
      <translation>{pages} pages au lieu de {allowed} : {fit}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{part} (1 line)</source>
      <translation>{part} (1 ligne)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{part} (then it fits)</source>
      <translation>{part} (alors cela tient)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{part} ({count} lines)</source>
      <translation>{part} ({count} lignes)</translation>
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
      <translation>Comme prévu</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>However tight it is set, it does not fit.</source>
      <translation>Même resserrée au plus, elle ne tient pas.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>In which language it is set</source>
      <translation>Dans quelle langue elle est composée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>It fits if it is set tighter: {how}.</source>
      <translation>Elle tient si elle est resserrée : {how}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>No text alone is long enough to make that room.</source>
      <translation>Aucun texte seul n’est assez long pour faire cette place.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>Set as designed</source>
      <translation>Composer comme dans la maquette</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>Set the entry as designed</source>
      <translation>Composer la notice comme dans la maquette</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>Set the entry tighter</source>
      <translation>Resserrer la notice</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>Set tighter</source>
      <translation>Resserrer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>Set tighter: {how}.</source>
      <translation>Resserrée : {how}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>To be shortened: {texts}.</source>
      <translation>À raccourcir : {texts}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>What stands beside the texts is too long.</source>
      <translation>Ce qui accompagne les textes est trop long.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>Which book the entry is set for</source>
      <translation>Pour quel ouvrage la notice est composée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>{text}: {count} characters are more than is ever printed, so the entry is not set.</source>
      <translation>{text} : {count} caractères, c’est plus qu’on n’imprime jamais ; la notice n’est donc pas composée.</translation>
    </message>
  </context>
  <context>
    <name>FitModel</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_model.py" />
      <source>1 line free</source>
      <translation>1 ligne libre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_model.py" />
      <source>1 line over</source>
      <translation>1 ligne en excès</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_model.py" />
      <source>Entry</source>
      <translation>Notice</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_model.py" />
      <source>Fit</source>
      <translation>Place</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_model.py" />
      <source>Set</source>
      <translation>Composition</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_model.py" />
      <source>fits</source>
      <translation>tient</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_model.py" />
      <source>{count} lines free</source>
      <translation>{count} lignes libres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_model.py" />
      <source>{count} lines over</source>
      <translation>{count} lignes en excès</translation>
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
      <translation>Place, {text} : {fit}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_notes.py" />
      <source>too long to be set: {count} characters</source>
      <translation>trop long à composer : {count} caractères</translation>
    </message>
  </context>
  <context>
    <name>FitPanel</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_panel.py" />
      <source>All {count} entries fit.</source>
      <translation>Les {count} notices tiennent toutes.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_panel.py" />
      <source>Entries by fit</source>
      <translation>Notices selon la place</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_panel.py" />
      <source>Fi&amp;t it</source>
      <translation>&amp;Ajuster</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_panel.py" />
      <source>Finding how much tighter they must be …</source>
      <translation>Recherche du resserrement nécessaire …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_panel.py" />
      <source>Fit &amp;all</source>
      <translation>&amp;Tout</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_panel.py" />
      <source>However tight it is set, it does not fit: {titles}. Shorten the text.</source>
      <translation>Même resserré au plus, cela ne tient pas : {titles}. Raccourcissez le texte.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_panel.py" />
      <source>Set entries as usual: {count}</source>
      <translation>Composer des notices normalement : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_panel.py" />
      <source>Set entries tighter: {count}</source>
      <translation>Resserrer des notices : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_panel.py" />
      <source>Take bac&amp;k</source>
      <translation>A&amp;nnuler</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_panel.py" />
      <source>The fit is measured when the whole book is set.</source>
      <translation>La place se mesure quand tout l’ouvrage est composé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_panel.py" />
      <source>{over} of {count} entries run over their room.</source>
      <translation>{over} notices sur {count} dépassent leur place.</translation>
    </message>
  </context>
  <context>
    <name>FormatsList</name>
    <message>
      <location filename="../../festdesk/desktop/films/formats_list.py" />
      <source>own crop</source>
      <translation>cadrage propre</translation>
    </message>
  </context>
  <context>
    <name>Front</name>
    <message>
      <location filename="../../festdesk/desktop/front.py" />
      <source>The window changes its language when it is opened next.</source>
      <translation>La fenêtre changera de langue à sa prochaine ouverture.</translation>
    </message>
  </context>
  <context>
    <name>Going</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/going.py" />
      <source>awards: {count}</source>
      <translation>prix : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/going.py" />
      <source>credits: {count}</source>
      <translation>crédits : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/going.py" />
      <source>press texts: {count}</source>
      <translation>textes de presse : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/going.py" />
      <source>screenings: {count}</source>
      <translation>séances : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/going.py" />
      <source>stills: {count}</source>
      <translation>photos : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/going.py" />
      <source>texts: {count}</source>
      <translation>textes : {count}</translation>
    </message>
  </context>
  <context>
    <name>GridTable</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/grid_table.py" />
      <source>&amp;Copy	Ctrl+C</source>
      <translation>&amp;Copier	Ctrl+C</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/grid_table.py" />
      <source>&amp;Empty	Del</source>
      <translation>&amp;Vider	Suppr</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/grid_table.py" />
      <source>&amp;Paste	Ctrl+V</source>
      <translation>C&amp;oller	Ctrl+V</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/grid_table.py" />
      <source>Fill &amp;down	Ctrl+D</source>
      <translation>Remplir vers le &amp;bas	Ctrl+D</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/grid_table.py" />
      <source>Fill &amp;right	Ctrl+R</source>
      <translation>Remplir à d&amp;roite	Ctrl+R</translation>
    </message>
  </context>
  <context>
    <name>GrowingTable</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/growing_table.py" />
      <source>&amp;Remove	Del</source>
      <translation>&amp;Retirer	Suppr</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/growing_table.py" />
      <source>Insert &amp;above	Ins</source>
      <translation>Insérer au-dess&amp;us	Inser</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/growing_table.py" />
      <source>Insert &amp;below	Alt+Ins</source>
      <translation>Insérer au-&amp;dessous	Alt+Inser</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/growing_table.py" />
      <source>Move &amp;down	Alt+Down</source>
      <translation>&amp;Descendre	Alt+Bas</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/growing_table.py" />
      <source>Move &amp;up	Alt+Up</source>
      <translation>M&amp;onter	Alt+Haut</translation>
    </message>
  </context>
  <context>
    <name>Guests</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guest_rows.py" />
      <source>{screening} – is not there then</source>
      <translation>{screening} – n’est alors pas là</translation>
    </message>
  </context>
  <context>
    <name>GuestsPage</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guests_page.py" />
      <source>Add a guest</source>
      <translation>Ajouter un invité</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guests_page.py" />
      <source>All who are expected at a screening. Type when they are there, such as 4 March 10:00 – 7 March (by train); several stays with a semicolon between them. A day without an hour is all of it, with its night.</source>
      <translation>Tous ceux qu’on attend à une séance. Tapez quand ils sont là, par exemple 4 mars 10:00 – 7 mars (en train) ; séparez plusieurs séjours par un point-virgule. Un jour sans heure est le jour entier, avec sa nuit.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guests_page.py" />
      <source>At the festival</source>
      <translation>Au festival</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guests_page.py" />
      <source>Change a guest's stay</source>
      <translation>Modifier le séjour d’un invité</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guests_page.py" />
      <source>Expected at</source>
      <translation>Attendu à</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guests_page.py" />
      <source>Find a guest</source>
      <translation>Chercher un invité</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guests_page.py" />
      <source>Forget a guest's stay</source>
      <translation>Oublier le séjour d’un invité</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guests_page.py" />
      <source>Guests</source>
      <translation>Invités</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guests_page.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guests_page.py" />
      <source>Type when {name} is at the festival too.</source>
      <translation>Tapez aussi quand {name} est au festival.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guests_page.py" />
      <source>not known</source>
      <translation>inconnu</translation>
    </message>
  </context>
  <context>
    <name>GuestsPart</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>A new person</source>
      <translation>Une nouvelle personne</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Add…</source>
      <translation>Ajouter…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Change guests</source>
      <translation>Modifier les invités</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Comes for</source>
      <translation>Vient pour</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Director</source>
      <translation>Réalisation</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Guests</source>
      <translation>Invités</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Guests are written for one screening at a time.</source>
      <translation>Les invités s’écrivent pour une séance à la fois.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Interpreter</source>
      <translation>Interprète</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Moderator</source>
      <translation>Modération</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Musician</source>
      <translation>Musique</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Nobody is called “{name}” yet. Is it {known}?</source>
      <translation>Personne ne s’appelle encore « {name} ». Est-ce {known} ?</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Role</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Speaker</source>
      <translation>Intervention</translation>
    </message>
  </context>
  <context>
    <name>Heading</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/sections.py" />
      <source>{title}, folded</source>
      <translation>{title}, replié</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <location filename="../../festdesk/checks/stills.py" />
      <source>A caption came without the file; nothing of it prints.</source>
      <translation>Une légende est venue sans le fichier ; rien ne s’imprime.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/cards.py" />
      <source>A film without title has no heading in the booklet and no line in its index.</source>
      <translation>Un film sans titre n’a ni en-tête dans la brochure ni ligne dans l’index.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>A guest who comes for the introduction, the talk or both is needed twice.</source>
      <translation>Un invité qui vient à la présentation, au débat ou aux deux est requis à deux endroits.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>A print can be in one place at a time; a file can be copied.</source>
      <translation>Une copie ne peut être qu’à un endroit à la fois ; un fichier peut se copier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>A statement prints with the name of the person who made it.</source>
      <translation>Une note d’intention s’imprime avec le nom de la personne qui l’a faite.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/screenings.py" />
      <source>A withdrawn film does not print, and its screening still takes a slot.</source>
      <translation>Un film retiré ne s’imprime pas, et sa séance occupe encore un créneau.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/prose.py" />
      <source>A word begins right after a closing bracket or the end of a sentence. Pasted texts often lose a space where a line was broken.</source>
      <translation>Un mot commence juste après une parenthèse fermante ou la fin d’une phrase. Les textes collés perdent souvent une espace là où une ligne était coupée.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/roles.py" />
      <source>Accept the suggested role on the card, or choose the right one.</source>
      <translation>Acceptez la fonction suggérée sur la fiche, ou choisissez la bonne.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/roles.py" />
      <source>Add the credit, or leave it where the film has nobody in that role.</source>
      <translation>Ajoutez le crédit, ou laissez ainsi quand le film n’a personne à cette fonction.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>An editor has left a question to colleagues beside a text. It never prints, and the text prints as it stands.</source>
      <translation>Quelqu’un a laissé à côté d’un texte une question à l’équipe. Elle ne s’imprime jamais, et le texte s’imprime tel quel.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>An entry of the programme takes the short synopsis, else the logline. Where there is neither, it takes as many whole sentences of the synopsis as the design has room for.</source>
      <translation>Une notice du programme prend le synopsis court, sinon le pitch. Sans l’un ni l’autre, elle prend autant de phrases entières du synopsis que la maquette a de place.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>Answer it, and empty the question under “About this text” on the card.</source>
      <translation>Répondez-y, et videz la question sous « À propos de ce texte » sur la fiche.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/screenings.py" />
      <source>Cancel or delete the screening, or put the film back into the programme.</source>
      <translation>Annulez ou supprimez la séance, ou remettez le film au programme.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/doubles.py" />
      <source>Choose Films &gt; Merge with another card, and keep the better of each value; or say there that they are not the same film.</source>
      <translation>Choisissez « Films » &gt; « Fusionner avec une autre fiche » et gardez le meilleur de chaque valeur ; ou dites là qu’il ne s’agit pas du même film.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>Choose the speaker on the card, in most cases the director.</source>
      <translation>Choisissez l’auteur sur la fiche, le plus souvent la réalisation.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/identifiers.py" />
      <source>Copy the number again from where it comes from.</source>
      <translation>Copiez à nouveau le numéro d’où il vient.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/identifiers.py" />
      <source>Correct it on one card; where both are the same film, merge the cards.</source>
      <translation>Corrigez-le sur une fiche ; si les deux sont le même film, fusionnez les fiches.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Correct the date of the screening, or the days of the edition.</source>
      <translation>Corrigez la date de la séance ou les jours de l’édition.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/prose.py" />
      <source>Correct the ending; perhaps the number is wrong as well.</source>
      <translation>Corrigez la terminaison ; le nombre est peut-être faux aussi.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/prose.py" />
      <source>Correct the weekday or the date, whichever is wrong.</source>
      <translation>Corrigez le jour ou la date, selon ce qui est faux.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/screenings.py" />
      <source>Drag it onto a day and an hour, or write its start on the card.</source>
      <translation>Faites-la glisser sur un jour et une heure, ou écrivez son début sur la fiche.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/screenings.py" />
      <source>Drag it onto a venue, or say on the card that it is online or shall not be printed.</source>
      <translation>Faites-la glisser sur une salle, ou dites sur la fiche qu’elle est en ligne ou ne doit pas s’imprimer.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/stills.py" />
      <source>Drop a picture on the card, or leave it where the entry is meant to be plain.</source>
      <translation>Déposez une image sur la fiche, ou laissez ainsi quand la notice doit rester sans image.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/identifiers.py" />
      <source>EIDR and ISAN end in a check character that is worked out from the digits before it, and the numbers of IMDb and Wikidata have forms of their own. This one does not agree.</source>
      <translation>EIDR et ISAN finissent par un caractère de contrôle calculé d’après les chiffres qui précèdent, et les numéros d’IMDb et de Wikidata ont leurs propres formes. Celui-ci ne concorde pas.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Each language promised for a venue or an audience has to be spoken, read or interpreted at every screening there.</source>
      <translation>Chaque langue promise pour une salle ou un public doit être parlée, lue ou interprétée à chacune de ses séances.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/required.py" />
      <source>Fill the field, set the status back, or change the rule under Edit → Card settings.</source>
      <translation>Remplissez le champ, revenez sur le statut, ou changez la règle sous Édition → Réglages des fiches.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/cards.py" />
      <source>Find out which copy is shown, choose its length as the one that prints, and remove the values that are wrong.</source>
      <translation>Établissez quelle copie est montrée, choisissez sa durée comme celle qui s’imprime, et retirez les valeurs fausses.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/stills.py" />
      <source>Give the still its picture, or remove the caption.</source>
      <translation>Donnez son image à la photo, ou retirez la légende.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/screenings.py" />
      <source>It prints with the words for a venue to come and stands in no column of the grid.</source>
      <translation>Elle s’imprime avec la mention d’une salle à préciser et ne figure dans aucune colonne de la grille.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/screenings.py" />
      <source>It waits in the tray of the calendar and does not print.</source>
      <translation>Elle attend dans la réserve du calendrier et ne s’imprime pas.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/stills.py" />
      <source>Its entry prints without a picture.</source>
      <translation>Sa notice s’imprime sans image.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/filmographies.py" />
      <source>Link the entry to the card.</source>
      <translation>Reliez l’entrée à la fiche.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Minutes after its start in which the length matters</source>
      <translation>Minutes après le début où la durée compte</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Minutes at the same time that are let pass</source>
      <translation>Minutes simultanées qu’on laisse passer</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/roles.py" />
      <source>Most entries name these roles. Perhaps the source had left them out, or lost them.</source>
      <translation>La plupart des notices nomment ces fonctions. La source les a peut-être omises ou perdues.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move one of its screenings to the empty day where that is wished.</source>
      <translation>Déplacez l’une de ses séances vers le jour vide, si c’est souhaité.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move one of the screenings, choose another print, or correct how long carrying takes between the two venues.</source>
      <translation>Déplacez l’une des séances, choisissez une autre copie, ou corrigez le temps de transport entre les deux salles.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move one of the screenings, or choose another print for it.</source>
      <translation>Déplacez l’une des séances, ou choisissez-lui une autre copie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move one of the screenings, or correct the way between the two venues.</source>
      <translation>Déplacez l’une des séances, ou corrigez le trajet entre les deux salles.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move one of the screenings, or let the guest come only to the introduction or the talk.</source>
      <translation>Déplacez l’une des séances, ou faites venir l’invité à la présentation ou au débat seulement.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move one of them in the calendar, to another hour or another venue.</source>
      <translation>Déplacez-en une dans le calendrier, à une autre heure ou dans une autre salle.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move one of them where that is easy.</source>
      <translation>Déplacez-en une là où c’est facile.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move one of them, or accept it where it is meant, as for an opening film.</source>
      <translation>Déplacez-en une, ou acceptez-le quand c’est voulu, comme pour un film d’ouverture.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move one of them, shorten the talk, or change the turnaround of the venue if it is wrong.</source>
      <translation>Déplacez-en une, raccourcissez le débat, ou changez le battement de la salle s’il est faux.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move the screening to a venue that shows it, choose another print, or add the format to those of the venue.</source>
      <translation>Déplacez la séance vers une salle qui le projette, choisissez une autre copie, ou ajoutez le format à ceux de la salle.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move the screening, do without the guest, or correct the days of the stay.</source>
      <translation>Déplacez la séance, passez-vous de l’invité, ou corrigez les jours de son séjour.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move the screening, or correct from when until when the film can be shown.</source>
      <translation>Déplacez la séance, ou corrigez depuis quand et jusqu’à quand le film peut être montré.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move the screening, or correct the hours of the venue.</source>
      <translation>Déplacez la séance, ou corrigez les horaires de la salle.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move the screening, or shorten or remove the blocked time.</source>
      <translation>Déplacez la séance, ou raccourcissez ou retirez la plage bloquée.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move the screening, or shorten or remove the break.</source>
      <translation>Déplacez la séance, ou raccourcissez ou retirez la pause.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>None of the projectors of the venue shows the format of the print.</source>
      <translation>Aucun des projecteurs de la salle ne passe le format de la copie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Nothing was to be shown in that venue during the break.</source>
      <translation>Rien ne devait passer dans cette salle pendant la pause.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Plan the missing screening from the tray, or change how many are wanted.</source>
      <translation>Placez la séance manquante depuis la réserve, ou changez le nombre souhaité.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/prose.py" />
      <source>Put the space in.</source>
      <translation>Ajoutez l’espace.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/filmographies.py" />
      <source>Remove one of them, or say in which they differ.</source>
      <translation>Retirez-en une, ou dites en quoi elles diffèrent.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Screenings from which a strand should run every day</source>
      <translation>Nombre de séances dès lequel une section doit passer chaque jour</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Show another print, have it subtitled or interpreted, move it to another venue, or change what is promised.</source>
      <translation>Montrez une autre copie, faites-la sous-titrer ou interpréter, changez de salle, ou changez ce qui est promis.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/identifiers.py" />
      <source>Such a number belongs to one film alone: one of the cards has a wrong one.</source>
      <translation>Un tel numéro n’appartient qu’à un film : l’une des fiches en a un faux.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>The edition does not last that long: either the date of the screening is wrong, in many cases its year, or the days of the edition are.</source>
      <translation>L’édition ne dure pas si longtemps : ou la date de la séance est fausse, souvent son année, ou ce sont les jours de l’édition.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>The edition prints in several languages, and this text is not there in one of them. A book in one language prints it in another that has it; a book in several leaves it out.</source>
      <translation>L’édition s’imprime en plusieurs langues, et ce texte manque dans l’une d’elles. Un ouvrage en une langue l’imprime dans une autre où il existe ; un ouvrage en plusieurs langues l’omet.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/prose.py" />
      <source>The ending of an English ordinal does not belong to its number.</source>
      <translation>La terminaison d’un ordinal anglais ne va pas avec son nombre.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/filmographies.py" />
      <source>The entry prints with its own title and year, which may differ from those of the card, and without the mark of the films in the programme.</source>
      <translation>L’entrée s’imprime avec son propre titre et sa propre année, qui peuvent différer de la fiche, et sans la marque des films du programme.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>The film is to be shown more often than is planned.</source>
      <translation>Le film doit être montré plus souvent qu’il n’est prévu.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>The film was promised to the festival for another time.</source>
      <translation>Le film a été promis au festival pour un autre moment.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>The guest cannot walk from one venue to the other in time.</source>
      <translation>L’invité ne peut pas aller à temps à pied d’une salle à l’autre.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>The guest has not come yet, or has left again.</source>
      <translation>L’invité n’est pas encore arrivé, ou est déjà reparti.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>The hall cannot be emptied, cleaned and filled in the time between the two.</source>
      <translation>La salle ne peut être vidée, nettoyée et remplie dans le temps qui sépare les deux.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>The hall is not the festival's at that time.</source>
      <translation>À ce moment, la salle n’est pas au festival.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/stills.py" />
      <source>The picture prints without words under it.</source>
      <translation>L’image s’imprime sans texte dessous.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>The print cannot be carried to the other venue and made ready in time.</source>
      <translation>La copie ne peut être portée à l’autre salle et prête à temps.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/required.py" />
      <source>The settings of the card say from which status on a field is required. This card has that status, and the field is empty: it was set all the same, or the rule came later.</source>
      <translation>Les réglages des fiches disent dès quel statut un champ est exigé. Cette fiche a ce statut, et le champ est vide : le statut a été donné quand même, ou la règle est venue plus tard.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/roles.py" />
      <source>The source named people or companies without a label. They are kept as they came and print without a role; a role in brackets with a question mark is only suggested.</source>
      <translation>La source nommait des personnes ou des sociétés sans mention. Elles sont gardées telles quelles et s’impriment sans fonction ; une fonction entre parenthèses avec un point d’interrogation n’est que suggérée.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>The strand has enough screenings for each day of the festival.</source>
      <translation>La section a assez de séances pour chaque jour du festival.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>The venue cannot be had for the whole of the screening.</source>
      <translation>La salle n’est pas disponible pour toute la séance.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/prose.py" />
      <source>The weekday does not belong to the date beside it. A date without year is taken for one of the edition.</source>
      <translation>Le jour de la semaine ne va pas avec la date qui le suit. Une date sans année est prise pour une date de l’édition.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/doubles.py" />
      <source>Two cards share a title under one of its forms, and a director or a year, or they have the same number, such as an EIDR. The film would be printed twice.</source>
      <translation>Deux fiches partagent un titre sous une de ses formes, et la réalisation ou l’année, ou bien elles ont le même numéro, par exemple un EIDR. Le film s’imprimerait deux fois.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/filmographies.py" />
      <source>Two entries have the same title, year and role; both would print.</source>
      <translation>Deux entrées ont le même titre, la même année et la même fonction ; les deux s’imprimeraient.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Two screenings take one venue at the same time. An end is the start with introduction, running time and talk.</source>
      <translation>Deux séances occupent une salle en même temps. La fin est le début plus la présentation, la durée et le débat.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Two showings of one film take its audience from each other.</source>
      <translation>Deux séances d’un même film se prennent leur public.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/cards.py" />
      <source>Two sources give lengths that differ by a minute or more. Festivals often hold several cuts of a film, and the length decides when the hall is free.</source>
      <translation>Deux sources donnent des durées qui diffèrent d’une minute ou plus. Il existe souvent plusieurs montages d’un film, et la durée décide du moment où la salle est libre.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Whether two screenings of one venue clash depends on a length nobody knows.</source>
      <translation>Savoir si deux séances d’une salle sont en conflit dépend d’une durée que personne ne connaît.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Who follows the strand cannot see both. Some minutes are let pass.</source>
      <translation>Qui suit la section ne peut voir les deux. On laisse passer quelques minutes.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/codes.py" />
      <source>Who orders a ticket by that code may get one for the other day or the other film.</source>
      <translation>Qui commande un billet avec ce code risque d’en avoir un pour l’autre jour ou l’autre film.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/cards.py" />
      <source>Without a running time no end of its screenings can be worked out, so that clashes in a venue go unseen.</source>
      <translation>Sans durée, la fin des séances ne peut être calculée, et les chevauchements dans une salle passent inaperçus.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/stills.py" />
      <source>Write a caption on the card, or leave it where pictures stand for themselves.</source>
      <translation>Écrivez une légende sur la fiche, ou laissez ainsi quand les images se suffisent.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>Write a short synopsis, or a logline.</source>
      <translation>Écrivez un synopsis court ou un pitch.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/codes.py" />
      <source>Write another code in the details of one, or let the calendar number them anew.</source>
      <translation>Écrivez un autre code dans les détails de l’une, ou faites renuméroter par le calendrier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>Write or paste the text in the missing language.</source>
      <translation>Écrivez ou collez le texte dans la langue manquante.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Write the running time of the film on its card.</source>
      <translation>Écrivez la durée du film sur sa fiche.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/cards.py" />
      <source>Write the running time on the card, in minutes or as 1:52:30.</source>
      <translation>Écrivez la durée sur la fiche, en minutes ou sous la forme 1:52:30.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/cards.py" />
      <source>Write the title on the card, or take over one that the intake has proposed.</source>
      <translation>Écrivez le titre sur la fiche, ou reprenez-en un que la lecture a proposé.</translation>
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <location filename="../../festdesk/desktop/help/pages.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <location filename="../../festdesk/desktop/history/field.py" />
      <location filename="../../festdesk/desktop/history/telling.py" />
      <source>(empty)</source>
      <translation>(vide)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/words.py" />
      <source>(removed since)</source>
      <translation>(retiré depuis)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>About</source>
      <translation>Sur quoi</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Accepted finding</source>
      <translation>Constat accepté</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Age limit</source>
      <translation>Limite d’âge</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/values.py" />
      <source>Another spelling</source>
      <translation>Autre graphie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Aspect ratio</source>
      <translation>Format d’image</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Audience</source>
      <translation>Public</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Award</source>
      <translation>Prix</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Begins on a right-hand page</source>
      <translation>Commence en belle page</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Block</source>
      <translation>Bloc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Book</source>
      <translation>Ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Born in</source>
      <translation>Lieu de naissance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Break</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/field.py" />
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>By whom</source>
      <translation>Par qui</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Card</source>
      <translation>Fiche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Cards known to be different films</source>
      <translation>Fiches de films bien distincts</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Category</source>
      <translation>Catégorie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Character</source>
      <translation>Personnage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Closes at minute</source>
      <translation>Ferme à la minute</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Colour</source>
      <translation>Couleur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Colour profile</source>
      <translation>Profil colorimétrique</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Comes for</source>
      <translation>Vient pour</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Company</source>
      <translation>Société</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Countries</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Country as given</source>
      <translation>Pays tel qu’indiqué</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Credit</source>
      <translation>Crédit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Crop of a still</source>
      <translation>Cadrage d’une photo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Day begins at</source>
      <translation>Le jour commence à</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Design</source>
      <translation>Maquette</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Died in</source>
      <translation>Lieu de décès</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <source>Done again: {label}</source>
      <translation>Rétabli : {label}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>E-mail</source>
      <translation>Courriel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Edition</source>
      <translation>Édition</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Entry set tighter</source>
      <translation>Notice resserrée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Face</source>
      <translation>Police</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Facts</source>
      <translation>Données</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Festival or body</source>
      <translation>Festival ou organisme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Film of a block</source>
      <translation>Film d’un bloc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Filmography entry</source>
      <translation>Entrée de filmographie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>First day</source>
      <translation>Premier jour</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Focus from the left</source>
      <translation>Point d’intérêt depuis la gauche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Focus from the top</source>
      <translation>Point d’intérêt depuis le haut</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Font file</source>
      <translation>Fichier de police</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>For what a guest comes</source>
      <translation>Ce pour quoi vient un invité</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Formats</source>
      <translation>Formats</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Formatting</source>
      <translation>Mise en forme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Formatting of a text</source>
      <translation>Mise en forme d’un texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Founded</source>
      <translation>Fondation</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/field.py" />
      <source>From it to the present value</source>
      <translation>De celle-ci à la valeur actuelle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Function</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Genres</source>
      <translation>Genres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Group</source>
      <translation>Groupe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Group and promise of a venue</source>
      <translation>Groupe et promesse d’une salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Guest</source>
      <translation>Invité</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Heading</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Headline</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Height</source>
      <translation>Hauteur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Hours of a venue</source>
      <translation>Horaires d’une salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Introduction (min)</source>
      <translation>Présentation (min)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Is a file</source>
      <translation>Est un fichier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Is in the book</source>
      <translation>Est dans l’ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Is shown</source>
      <translation>Est montré</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Key</source>
      <translation>Clé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Kind of work</source>
      <translation>Type d’œuvre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Label</source>
      <translation>Intitulé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Languages</source>
      <translation>Langues</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Languages stand</source>
      <translation>Disposition des langues</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Last day</source>
      <translation>Dernier jour</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Last year</source>
      <translation>Dernière année</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Limit</source>
      <translation>Limite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Line of the source</source>
      <translation>Ligne de la source</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Lines not understood</source>
      <translation>Lignes non comprises</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Live translation</source>
      <translation>Traduction en direct</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Locked</source>
      <translation>Verrouillée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Made after</source>
      <translation>Fait d’après</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Material taken in</source>
      <translation>Matériel repris</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>May be quoted</source>
      <translation>Peut être cité</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Minutes</source>
      <translation>Minutes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Name of an own kind of text</source>
      <translation>Nom d’un type de texte propre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Name of the face</source>
      <translation>Nom de la police</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/document.py" />
      <source>New edition</source>
      <translation>Nouvelle édition</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/words.py" />
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Not after</source>
      <translation>Pas après</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Not before</source>
      <translation>Pas avant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Note of where a value came from</source>
      <translation>Note sur l’origine d’une valeur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Number elsewhere</source>
      <translation>Numéro ailleurs</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>One film</source>
      <translation>Un film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Open question</source>
      <translation>Question ouverte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Opens at minute</source>
      <translation>Ouvre à la minute</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Other film</source>
      <translation>L’autre film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Output profile</source>
      <translation>Profil de sortie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Own kind of text</source>
      <translation>Type de texte propre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Pages of a signature</source>
      <translation>Pages d’un cahier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Part</source>
      <translation>Partie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Part of a book</source>
      <translation>Partie d’un ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Person on a still</source>
      <translation>Personne sur une photo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Photographer</source>
      <translation>Photographe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Picture credit</source>
      <translation>Crédit de l’image</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Picture of a book</source>
      <translation>Image d’un ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/values.py" />
      <source>Picture {number}</source>
      <translation>Image {number}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Place in the order</source>
      <translation>Rang dans l’ordre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Premiere</source>
      <translation>Première</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Press text</source>
      <translation>Texte de presse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Print</source>
      <translation>Copie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Print and lock of a screening</source>
      <translation>Copie et verrou d’une séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Print of a film</source>
      <translation>Copie d’un film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Printed note</source>
      <translation>Note imprimée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Prints</source>
      <translation>S’imprime</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Prize</source>
      <translation>Prix</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Promised languages</source>
      <translation>Langues promises</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Publication</source>
      <translation>Publication</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Published</source>
      <translation>Paru</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Purpose</source>
      <translation>Usage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Reason</source>
      <translation>Raison</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Reason of the suggestion</source>
      <translation>Raison de la suggestion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Release</source>
      <translation>Sortie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Released</source>
      <translation>Sorti</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Required from</source>
      <translation>Exigé dès</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Rights</source>
      <translation>Droits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Role</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Rows</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Rule for a check</source>
      <translation>Règle d’un contrôle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Rule for a field</source>
      <translation>Règle d’un champ</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Rule for an audience</source>
      <translation>Règle d’un public</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Running time</source>
      <translation>Durée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Saved filter</source>
      <translation>Filtre enregistré</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Scheme</source>
      <translation>Système</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Screening</source>
      <translation>Séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Screenings</source>
      <translation>Séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Script</source>
      <translation>Écriture</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Seats</source>
      <translation>Places</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Setting of the house</source>
      <translation>Réglage de la maison</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Severity</source>
      <translation>Gravité</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Short name</source>
      <translation>Nom court</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Sorted under</source>
      <translation>Classé sous</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Spelling</source>
      <translation>Graphie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Spoken</source>
      <translation>Langue parlée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Spoken by</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Start</source>
      <translation>Début</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Stay of a guest</source>
      <translation>Séjour d’un invité</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Steps tighter</source>
      <translation>Degrés de resserrement</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Still</source>
      <translation>Photo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Strand</source>
      <translation>Section</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Subtitle</source>
      <translation>Sous-titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Subtitles</source>
      <translation>Sous-titres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Suggested role</source>
      <translation>Fonction suggérée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Taken in</source>
      <translation>Repris</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Talk (min)</source>
      <translation>Débat (min)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Telephone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Territory</source>
      <translation>Territoire</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Text of a book</source>
      <translation>Texte d’un ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/values.py" />
      <source>The form that prints</source>
      <translation>La forme qui s’imprime</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <source>Things</source>
      <translation>Éléments</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/field.py" />
      <source>This value</source>
      <translation>Cette valeur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Ticket page</source>
      <translation>Page de billetterie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Time zone</source>
      <translation>Fuseau horaire</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Translator</source>
      <translation>Traduction</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Turnaround (min)</source>
      <translation>Battement (min)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <source>Undone: {label}</source>
      <translation>Annulé : {label}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Until</source>
      <translation>Jusqu’à</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/field.py" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Venue</source>
      <translation>Salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Version of the calendar</source>
      <translation>Version du calendrier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Wanted screenings of a film</source>
      <translation>Séances souhaitées d’un film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Way between venues</source>
      <translation>Trajet entre salles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Way of a guest (min)</source>
      <translation>Trajet d’un invité (min)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Way of a print (min)</source>
      <translation>Trajet d’une copie (min)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Website</source>
      <translation>Site web</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>What it narrows to</source>
      <translation>Ce qu’il retient</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <source>What was done</source>
      <translation>Ce qui a été fait</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <location filename="../../festdesk/desktop/history/field.py" />
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>When a film can be shown</source>
      <translation>Quand un film peut être montré</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <location filename="../../festdesk/desktop/history/field.py" />
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Who gave a text its status</source>
      <translation>Qui a donné son statut à un texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Width</source>
      <translation>Largeur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Withdrawn</source>
      <translation>Retiré</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Without venue</source>
      <translation>Sans salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Word</source>
      <translation>Mot</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Word of the spell check</source>
      <translation>Mot de la vérification orthographique</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Words</source>
      <translation>Mots</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Year</source>
      <translation>Année</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Year as given</source>
      <translation>Année telle qu’indiquée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Year of birth</source>
      <translation>Année de naissance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Year of death</source>
      <translation>Année de décès</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/words.py" />
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/telling.py" />
      <source>added</source>
      <translation>ajouté</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/conflict.py" />
      <source>made since</source>
      <translation>fait depuis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/telling.py" />
      <source>removed</source>
      <translation>retiré</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/conflict.py" />
      <source>removed since</source>
      <translation>retiré depuis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <source>{label} (undone)</source>
      <translation>{label} (annulé)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/values.py" />
      <source>{length} mm</source>
      <translation>{length} mm</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/conflict.py" />
      <source>{moment}, {who}: {label}</source>
      <translation>{moment}, {who} : {label}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/conflict.py" />
      <location filename="../../festdesk/desktop/history/telling.py" />
      <source>… and {count} more</source>
      <translation>… et {count} de plus</translation>
    </message>
  </context>
  <context>
    <name>HistoryDialog</name>
    <message>
      <location filename="../../festdesk/desktop/history/list_view.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/list_view.py" />
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/list_view.py" />
      <source>Nothing had to be changed: it is so already.</source>
      <translation>Rien n’était à changer : c’est déjà ainsi.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/list_view.py" />
      <source>Taken back, but for what names something that is no longer there: {places}.</source>
      <translation>Annulé, sauf ce qui désigne un élément disparu : {places}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/list_view.py" />
      <source>Taken back. Undo puts it as it was a moment ago.</source>
      <translation>Annulé. « Annuler » remet comme c’était à l’instant.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/list_view.py" />
      <source>What was changed</source>
      <translation>Ce qui a été changé</translation>
    </message>
  </context>
  <context>
    <name>HitsModel</name>
    <message>
      <location filename="../../festdesk/desktop/films/replace/model.py" />
      <source>Card</source>
      <translation>Fiche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/model.py" />
      <source>Command</source>
      <translation>Commande</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/model.py" />
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/model.py" />
      <source>This text is proofed or approved. Changed, it falls back to edited.</source>
      <translation>Ce texte est corrigé ou approuvé. Modifié, il retombe à « édité ».</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/model.py" />
      <source>Untitled</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/model.py" />
      <source>Words</source>
      <translation>Mots</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/model.py" />
      <source>{before}{old} becomes {new}{after}</source>
      <translation>{before}{old} devient {new}{after}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/model.py" />
      <source>{field} (proofed)</source>
      <translation>{field} (corrigé)</translation>
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
      <translation>toujours</translation>
    </message>
    <message>
      <location filename="../../festdesk/availability/hours.py" />
      <source>closed</source>
      <translation>fermé</translation>
    </message>
  </context>
  <context>
    <name>HoursPage</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>&amp;Always open</source>
      <translation>Toujours ou&amp;vert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>Always open</source>
      <translation>Toujours ouvert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>As on every day</source>
      <translation>Comme chaque jour</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>Change hours of a venue</source>
      <translation>Modifier les horaires d’une salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>Change hours of venues</source>
      <translation>Modifier les horaires de salles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>Clo&amp;sed</source>
      <translation>&amp;Fermé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>Closed</source>
      <translation>Fermé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>Every day</source>
      <translation>Chaque jour</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>Fill down (Ctrl+D)</source>
      <translation>Remplir vers le bas (Ctrl+D)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>Fill right (Ctrl+R)</source>
      <translation>Remplir à droite (Ctrl+R)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>Hours of venues</source>
      <translation>Horaires des salles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>Type 10–24, 14–18, 20–01, or closed; hours after midnight belong to the evening before. In italics: as on every day. Select several cells to fill, paste or empty them at once.</source>
      <translation>Tapez 10–24, 14–18, 20–01, ou fermé ; les heures d’après minuit appartiennent à la veille au soir. En italique : comme chaque jour. Choisissez plusieurs cellules pour les remplir, y coller ou les vider d’un coup.</translation>
    </message>
  </context>
  <context>
    <name>HouseDialog</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/dialog.py" />
      <source>&amp;Audiences</source>
      <translation>Publi&amp;cs</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/dialog.py" />
      <source>&amp;Defaults</source>
      <translation>Valeurs par &amp;défaut</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/dialog.py" />
      <source>&amp;Guests</source>
      <translation>&amp;Invités</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/dialog.py" />
      <source>&amp;Hours</source>
      <translation>&amp;Horaires</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/dialog.py" />
      <source>&amp;Rules</source>
      <translation>&amp;Règles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/dialog.py" />
      <source>&amp;Venues</source>
      <translation>Sa&amp;lles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/dialog.py" />
      <source>&amp;Ways</source>
      <translation>&amp;Trajets</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/dialog.py" />
      <source>Venues and rules</source>
      <translation>Salles et règles</translation>
    </message>
  </context>
  <context>
    <name>Identifier</name>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>Characters too many at the end: {count} (“{rest}”).</source>
      <translation>Caractères en trop à la fin : {count} (« {rest} »).</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>Digits still missing: {count}.</source>
      <translation>Signes encore manquants : {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>Group {group} has {count} digits; each group has four: look at “{digits}”.</source>
      <translation>Le groupe {group} a {count} signes ; chaque groupe en a quatre : voyez « {digits} ».</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>IMDb numbers are tt and digits alone, such as tt0079944.</source>
      <translation>Les numéros d’IMDb sont tt et des chiffres seuls, par exemple tt0079944.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>IMDb numbers have at least seven digits after tt; here are {count}.</source>
      <translation>Les numéros d’IMDb ont au moins sept chiffres après tt ; en voici {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>The EIDR of a film begins with 10.5240/, and this begins with {prefix}/.</source>
      <translation>L’EIDR d’un film commence par 10.5240/, et celui-ci commence par {prefix}/.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>The check character is still missing; it would be {check}.</source>
      <translation>Le caractère de contrôle manque encore ; ce serait {check}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>The check character should be {check}, not {given}: a digit before it is mistyped, or it is.</source>
      <translation>Le caractère de contrôle devrait être {check}, non {given} : un signe qui précède est mal tapé, ou lui-même.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>The last check character should be {check}, not {given}: a digit of the version is mistyped, or it is.</source>
      <translation>Le dernier caractère de contrôle devrait être {check}, non {given} : un signe de la version est mal tapé, ou lui-même.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>Wikidata numbers are Q and digits, such as Q214480.</source>
      <translation>Les numéros de Wikidata sont Q et des chiffres, par exemple Q214480.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>“{prefix}” names something else than a film at IMDb; a film’s number is tt0079944.</source>
      <translation>« {prefix} » désigne sur IMDb autre chose qu’un film ; le numéro d’un film est tt0079944.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>“{sign}” in group {group} is none of the digits 0 to 9 and A to F.</source>
      <translation>« {sign} » dans le groupe {group} n’est aucun des signes 0 à 9 et A à F.</translation>
    </message>
  </context>
  <context>
    <name>IdentifiersGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/identifiers_group.py" />
      <source>Another number</source>
      <translation>Autre numéro</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/identifiers_group.py" />
      <source>Its number</source>
      <translation>Son numéro</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/identifiers_group.py" />
      <source>Name of another number</source>
      <translation>Nom d’un autre numéro</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/identifiers_group.py" />
      <source>Numbers elsewhere</source>
      <translation>Numéros ailleurs</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/identifiers_group.py" />
      <source>Other</source>
      <translation>Autre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/identifiers_group.py" />
      <source>This {scheme} is on {film} too.</source>
      <translation>{scheme} figure aussi sur {film}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/identifiers_group.py" />
      <source>Whose number, such as an archive</source>
      <translation>De qui est le numéro, par exemple une archive</translation>
    </message>
  </context>
  <context>
    <name>Intake</name>
    <message>
      <location filename="../../festdesk/intake/repair.py" />
      <source>There is no text to read. Copy the page or the document’s text and paste it again.</source>
      <translation>Il n’y a pas de texte à lire. Copiez le texte de la page ou du document et collez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/repair.py" />
      <source>This is no text but the content of a file such as a picture, a PDF or a Word document. Open that file in its own program, copy its text and paste that.</source>
      <translation>Ce n’est pas du texte, mais le contenu d’un fichier tel qu’une image, un PDF ou un document Word. Ouvrez ce fichier dans son programme, copiez son texte et collez celui-ci.</translation>
    </message>
  </context>
  <context>
    <name>KeepDialog</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/keep_dialog.py" />
      <source>&amp;Keep</source>
      <translation>&amp;Garder</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/keep_dialog.py" />
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/keep_dialog.py" />
      <source>All screenings with their guests, prints and locks, and all breaks are kept. You can compare with it later, and go back to it.</source>
      <translation>Toutes les séances avec leurs invités, copies et verrous, et toutes les pauses sont gardées. Vous pourrez comparer avec cet état plus tard, et y revenir.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/keep_dialog.py" />
      <source>Cance&amp;l</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/keep_dialog.py" />
      <source>Keep the calendar as it is</source>
      <translation>Garder le calendrier tel qu’il est</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/keep_dialog.py" />
      <source>N&amp;ote</source>
      <translation>No&amp;te</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/keep_dialog.py" />
      <source>This is what was &amp;printed</source>
      <translation>C’est ce qui a été &amp;imprimé</translation>
    </message>
  </context>
  <context>
    <name>LanguageBar</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/language_bar.py" />
      <source>Show or hide the texts in this language</source>
      <translation>Montrer ou masquer les textes dans cette langue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/language_bar.py" />
      <source>Show or hide the texts in this language; Alt+Left, Alt+Right move it</source>
      <translation>Montrer ou masquer les textes dans cette langue ; Alt+Gauche, Alt+Droite les déplacent</translation>
    </message>
  </context>
  <context>
    <name>LanguagesField</name>
    <message>
      <location filename="../../festdesk/desktop/welcome/languages.py" />
      <source>&amp;Remove</source>
      <translation>&amp;Retirer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/languages.py" />
      <source>&amp;Up</source>
      <translation>M&amp;onter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/languages.py" />
      <source>Add a language</source>
      <translation>Ajouter une langue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/languages.py" />
      <source>Add a language: name or code</source>
      <translation>Ajouter une langue : nom ou code</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/languages.py" />
      <source>Do&amp;wn</source>
      <translation>Desc&amp;endre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/languages.py" />
      <source>Languages in the order in which they print</source>
      <translation>Langues dans l’ordre d’impression</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/languages.py" />
      <source>Move &amp;down</source>
      <translation>Desc&amp;endre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/languages.py" />
      <source>Move &amp;up</source>
      <translation>M&amp;onter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/languages.py" />
      <source>Remo&amp;ve</source>
      <translation>&amp;Retirer</translation>
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
      <translation>Légende</translation>
    </message>
  </context>
  <context>
    <name>LengthBar</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/length_bar.py" />
      <source>Length</source>
      <translation>Durée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/length_bar.py" />
      <source>film {minutes} min</source>
      <translation>film {minutes} min</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/length_bar.py" />
      <source>film: running time not known</source>
      <translation>film : durée inconnue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/length_bar.py" />
      <source>introduction {minutes} min</source>
      <translation>présentation {minutes} min</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/length_bar.py" />
      <source>talk {minutes} min</source>
      <translation>débat {minutes} min</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/length_bar.py" />
      <source>turnaround {minutes} min</source>
      <translation>battement {minutes} min</translation>
    </message>
  </context>
  <context>
    <name>ListSide</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>Change…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>Columns, and the language of the titles</source>
      <translation>Colonnes, et la langue des titres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>Filter</source>
      <translation>Filtrer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>Filter the list</source>
      <translation>Filtrer la liste</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>No film is like that.</source>
      <translation>Aucun film n’est ainsi.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>Search films</source>
      <translation>Chercher des films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>Search titles, people, countries, texts</source>
      <translation>Titres, personnes, pays, textes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>Show all films</source>
      <translation>Montrer tous les films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>View</source>
      <translation>Affichage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>What else can be done</source>
      <translation>Ce que l’on peut encore faire</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>{count} films selected</source>
      <translation>{count} films choisis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>{shown} of {total}</source>
      <translation>{shown} sur {total}</translation>
    </message>
  </context>
  <context>
    <name>LiveCard</name>
    <message>
      <location filename="../../festdesk/desktop/films/live_card.py" />
      <source>This is the page as it was before.</source>
      <translation>C’est la page telle qu’elle était.</translation>
    </message>
  </context>
  <context>
    <name>Looks</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/looks.py" />
      <source>Next colo&amp;urs</source>
      <translation>Couleurs su&amp;ivantes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/looks.py" />
      <source>Shade where &amp;it cannot be</source>
      <translation>Ombrer l&amp;à où elle ne peut être</translation>
    </message>
  </context>
  <context>
    <name>Merge</name>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>(nothing)</source>
      <translation>(rien)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Awards</source>
      <translation>Prix</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>Both</source>
      <translation>Les deux</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Contacts</source>
      <translation>Contacts</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Credits</source>
      <translation>Crédits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Identifiers</source>
      <translation>Identifiants</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Language version</source>
      <translation>Version linguistique</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Press texts</source>
      <translation>Textes de presse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Print source and rights</source>
      <translation>Source de la copie et droits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Running times</source>
      <translation>Durées</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Stills</source>
      <translation>Photos</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Strand</source>
      <translation>Section</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Titles</source>
      <translation>Titres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>{field}: keep both</source>
      <translation>{field} : garder les deux</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>{field}: keep this card’s</source>
      <translation>{field} : garder celui de cette fiche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>{field}: take the other card’s</source>
      <translation>{field} : prendre celui de l’autre fiche</translation>
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
      <translation>&amp;Retour</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>&amp;Merge</source>
      <translation>&amp;Fusionner</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>&amp;Not the same film</source>
      <translation>&amp;Pas le même film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>C&amp;ompare</source>
      <translation>C&amp;omparer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>Cards</source>
      <translation>Fiches</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>Find the other card</source>
      <translation>Chercher l’autre fiche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>Merge two cards</source>
      <translation>Fusionner deux fiches</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>Not the same film</source>
      <translation>Pas le même film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>Other card, which goes</source>
      <translation>L’autre fiche, qui disparaît</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>The two cards say the same. Screenings and sources of both are kept.</source>
      <translation>Les deux fiches disent la même chose. Les séances et les sources des deux sont gardées.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>This card, which stays</source>
      <translation>Cette fiche, qui reste</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>Title, director or year</source>
      <translation>Titre, cinéaste ou année</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>Two cards have become one. Ctrl+Z takes it back.</source>
      <translation>Deux fiches n’en font plus qu’une. Ctrl+Z l’annule.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>Untitled</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>What is not listed is alike on both cards. Screenings, sources and filmographies of both are kept.</source>
      <translation>Ce qui n’est pas listé est identique sur les deux fiches. Les séances, sources et filmographies des deux sont gardées.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>Which card is the same film as “{title}”?</source>
      <translation>Quelle fiche est le même film que « {title} » ?</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>{card} · likely the same film</source>
      <translation>{card} · sans doute le même film</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/message_bar.py" />
      <source>Dismiss</source>
      <translation>Masquer</translation>
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
      <translation>Différents</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/moment_field.py" />
      <source>No limit</source>
      <translation>Sans limite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/moment_field.py" />
      <source>No limit: empty “{field}”</source>
      <translation>Sans limite : vider « {field} »</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/moment_field.py" />
      <source>{field}, time of day</source>
      <translation>{field}, heure</translation>
    </message>
  </context>
  <context>
    <name>NewEditionDialog</name>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>&amp;Browse…</source>
      <translation>Par&amp;courir…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>&amp;Day begins at</source>
      <translation>Le &amp;jour commence à</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>&amp;First day</source>
      <translation>&amp;Premier jour</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>&amp;Last day</source>
      <translation>&amp;Dernier jour</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>&amp;Make the edition</source>
      <translation>Créer l’éd&amp;ition</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>A file of this name is there already. Choose another name.</source>
      <translation>Un fichier de ce nom existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>A show that starts before this hour belongs to the evening before.</source>
      <translation>Une séance qui commence avant cette heure appartient à la veille au soir.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>An edition needs a name.</source>
      <translation>Une édition demande un nom.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>Choose at least one language for the texts.</source>
      <translation>Choisissez au moins une langue pour les textes.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>Editions of festdesk (*{suffix})</source>
      <translation>Éditions festdesk (*{suffix})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>F&amp;ile</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>Lan&amp;guages</source>
      <translation>&amp;Langues</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>New edition</source>
      <translation>Nouvelle édition</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>Say where the file should lie.</source>
      <translation>Dites où placer le fichier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>Such as: 12th Festival of Silent Film</source>
      <translation>Par exemple : 12e Festival du film muet</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>That is longer than a year. Check both days.</source>
      <translation>C’est plus d’un an. Vérifiez les deux jours.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>The edition ends before it begins. Check both days.</source>
      <translation>L’édition finit avant de commencer. Vérifiez les deux jours.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>The system cannot keep a file of this name. Choose another name.</source>
      <translation>Le système ne peut pas garder de fichier de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>There is no such folder. Choose one with “Browse”.</source>
      <translation>Ce dossier n’existe pas. Choisissez-en un avec « Parcourir ».</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>This is no time zone. Choose one from the list, such as Europe/Berlin.</source>
      <translation>Ce n’est pas un fuseau horaire. Choisissez-en un dans la liste, par exemple Europe/Berlin.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>Time &amp;zone</source>
      <translation>Fuseau &amp;horaire</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>Time zone</source>
      <translation>Fuseau horaire</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>Where the edition should lie</source>
      <translation>Où placer l’édition</translation>
    </message>
  </context>
  <context>
    <name>NotesPart</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/notes_part.py" />
      <source>Another screening has this code too.</source>
      <translation>Une autre séance a aussi ce code.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/notes_part.py" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/notes_part.py" />
      <source>Give code</source>
      <translation>Donner un code</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/notes_part.py" />
      <source>Give code by the rule</source>
      <translation>Donner un code par la règle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/notes_part.py" />
      <source>Note for colleagues</source>
      <translation>Note pour l’équipe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/notes_part.py" />
      <source>Note for print</source>
      <translation>Note à imprimer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/notes_part.py" />
      <source>Number screenings…</source>
      <translation>Numéroter les séances…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/notes_part.py" />
      <source>Open in the browser</source>
      <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/notes_part.py" />
      <source>Ticket address</source>
      <translation>Adresse de billetterie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/notes_part.py" />
      <source>Tickets and notes</source>
      <translation>Billets et notes</translation>
    </message>
  </context>
  <context>
    <name>OnTheirWay</name>
    <message>
      <location filename="../../festdesk/desktop/films/stills_on_their_way.py" />
      <source>And {count} more.</source>
      <translation>Et {count} de plus.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_on_their_way.py" />
      <source>Pictures read</source>
      <translation>Images lues</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_on_their_way.py" />
      <source>Read no more pictures</source>
      <translation>Ne plus lire d’images</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_on_their_way.py" />
      <source>Reading {n} of {of}: {name}</source>
      <translation>Lecture de {n} sur {of} : {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_on_their_way.py" />
      <source>Reading “{name}” …</source>
      <translation>Lecture de « {name} » …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_on_their_way.py" />
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
  </context>
  <context>
    <name>Overview</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/overview.py" />
      <source>Overview of the festival</source>
      <translation>Vue d’ensemble du festival</translation>
    </message>
  </context>
  <context>
    <name>OwnTexts</name>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>&amp;Keep it</source>
      <translation>&amp;Garder</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>Add an own text</source>
      <translation>Ajouter un texte propre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>Change an own text</source>
      <translation>Modifier un texte propre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>In print</source>
      <translation>À l’impression</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>Own texts</source>
      <translation>Textes propres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>Remove an own text</source>
      <translation>Retirer un texte propre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>Remove it with its te&amp;xts</source>
      <translation>Retirer avec se&amp;s textes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>Reorder own texts</source>
      <translation>Réordonner les textes propres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>Such as “Why this film”. They stand among the texts of the card, and print after the synopsis. Alt+Up and Alt+Down order them, Delete removes one.</source>
      <translation>Par exemple « Pourquoi ce film ». Ils figurent parmi les textes de la fiche et s’impriment après le synopsis. Alt+Haut et Alt+Bas les ordonnent, Suppr en retire un.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>“{name}” has one text. It goes with its kind; Undo brings it back.</source>
      <translation>« {name} » a un texte. Il part avec son type ; « Annuler » le ramène.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>“{name}” has {texts} texts on {films} cards. They go with it; Undo brings them back.</source>
      <translation>« {name} » a {texts} textes sur {films} fiches. Ils partent avec ; « Annuler » les ramène.</translation>
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
      <translation>E&amp;xporter…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Fit &amp;page</source>
      <translation>Pag&amp;e entière</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Fit &amp;width</source>
      <translation>Toute la &amp;largeur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>How the pages stand</source>
      <translation>Disposition des pages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Language of the booklet</source>
      <translation>Langue de la brochure</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Overview</source>
      <translation>Vue d’ensemble</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Spreads</source>
      <translation>Doubles pages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Which book</source>
      <translation>Quel ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Which pages</source>
      <translation>Quelles pages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Whole booklet</source>
      <translation>Brochure entière</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Zoom in</source>
      <translation>Agrandir</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Zoom out</source>
      <translation>Réduire</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>{percent} %</source>
      <translation>{percent} %</translation>
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
      <translation>Revenir à côté de la fiche (Ctrl+P)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>Beside</source>
      <translation>À côté</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>Fit page (Ctrl+0)</source>
      <translation>Page entière (Ctrl+0)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>Fit width (Ctrl+Shift+W)</source>
      <translation>Toute la largeur (Ctrl+Maj+W)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>Hide the printed page (Ctrl+P)</source>
      <translation>Masquer la page imprimée (Ctrl+P)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>In a window of its own (Ctrl+Alt+P)</source>
      <translation>Dans sa propre fenêtre (Ctrl+Alt+P)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>Whole</source>
      <translation>Entière</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>Width</source>
      <translation>Largeur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>Window</source>
      <translation>Fenêtre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>Zoom in (Ctrl++)</source>
      <translation>Agrandir (Ctrl++)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>Zoom out (Ctrl+-)</source>
      <translation>Réduire (Ctrl+-)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
  </context>
  <context>
    <name>PageList</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_list.py" />
      <source>Pages of the booklet</source>
      <translation>Pages de la brochure</translation>
    </message>
  </context>
  <context>
    <name>PagePreview</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/preview.py" />
      <source>Preview of the page</source>
      <translation>Aperçu de la page</translation>
    </message>
  </context>
  <context>
    <name>PageView</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_view.py" />
      <source>Printed page</source>
      <translation>Page imprimée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_view.py" />
      <source>The page cannot be shown: {reason}</source>
      <translation>La page ne peut pas être montrée : {reason}</translation>
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
      <translation>Pages</translation>
    </message>
  </context>
  <context>
    <name>Part</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Award</source>
      <translation>Prix</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Block</source>
      <translation>Bloc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/part.py" />
      <source>Change screening</source>
      <translation>Modifier la séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/part.py" />
      <source>Change several screenings</source>
      <translation>Modifier plusieurs séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Character</source>
      <translation>Personnage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Company</source>
      <translation>Société</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Credit</source>
      <translation>Crédit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Genre</source>
      <translation>Genre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Photographer</source>
      <translation>Photographe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Premiere</source>
      <translation>Première</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Press</source>
      <translation>Presse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Screening</source>
      <translation>Séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Strand</source>
      <translation>Section</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Year</source>
      <translation>Année</translation>
    </message>
  </context>
  <context>
    <name>PartEditor</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>&amp;In the book</source>
      <translation>&amp;Dans l’ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Begins on a ri&amp;ght-hand page</source>
      <translation>Commence en &amp;belle page</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Change “{part}”</source>
      <translation>Modifier « {part} »</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Choose a PDF …</source>
      <translation>Choisir un PDF …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Choose a finished PDF</source>
      <translation>Choisir un PDF fini</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Finished PDF: {pages} pages, {width} × {height} mm</source>
      <translation>PDF fini : {pages} pages, {width} × {height} mm</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Heading</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Heading, {language}</source>
      <translation>Titre, {language}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>No finished PDF is chosen.</source>
      <translation>Aucun PDF fini n’est choisi.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Nu&amp;mber of pages</source>
      <translation>No&amp;mbre de pages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Number of pages</source>
      <translation>Nombre de pages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Reading the PDF …</source>
      <translation>Lecture du PDF …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Signed by</source>
      <translation>Signé par</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Signed by, {language}</source>
      <translation>Signé par, {language}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Take it out</source>
      <translation>L’enlever</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Text, {language}</source>
      <translation>Texte, {language}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Text; an empty line parts paragraphs</source>
      <translation>Texte ; une ligne vide sépare les paragraphes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>The file lacks this PDF. Choose it again.</source>
      <translation>Ce PDF manque au fichier. Choisissez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>This PDF cannot be opened. Choose another one.</source>
      <translation>Ce PDF ne s’ouvre pas. Choisissez-en un autre.</translation>
    </message>
  </context>
  <context>
    <name>PartPictures</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>Add pictures to a book</source>
      <translation>Ajouter des images à un ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>Add pictures …</source>
      <translation>Ajouter des images …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>Change picture of a book</source>
      <translation>Modifier une image d’ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>Choose pictures</source>
      <translation>Choisir des images</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>Move picture of a book</source>
      <translation>Déplacer une image d’ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>Pictures ({suffixes})</source>
      <translation>Images ({suffixes})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>Pictures of the part</source>
      <translation>Images de la partie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>Remove picture of a book</source>
      <translation>Retirer une image d’ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>Remove the picture</source>
      <translation>Retirer l’image</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>What it shows, for who cannot see it</source>
      <translation>Ce qu’elle montre, pour qui ne la voit pas</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>What the picture shows</source>
      <translation>Ce que montre l’image</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>Whose picture it is</source>
      <translation>De qui est l’image</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>[not named]</source>
      <translation>[non nommé]</translation>
    </message>
  </context>
  <context>
    <name>PasteDialog</name>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>&amp;Discard text</source>
      <translation>&amp;Écarter le texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>&amp;Open text file…</source>
      <translation>&amp;Ouvrir un fichier texte…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>&amp;Take in</source>
      <translation>&amp;Reprendre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>&amp;Take in all {count}</source>
      <translation>&amp;Reprendre les {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>&amp;Take in {count} of {total}</source>
      <translation>&amp;Reprendre {count} sur {total}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>A film's page.</source>
      <translation>La page d’un film.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>A filmography.</source>
      <translation>Une filmographie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>A page about {count} films.</source>
      <translation>Une page sur {count} films.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>A review.</source>
      <translation>Une critique.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Ctrl+Enter</source>
      <translation>Ctrl+Entrée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Each film becomes a card of its own.</source>
      <translation>Chaque film devient une fiche à part.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Every line was understood.</source>
      <translation>Chaque ligne a été comprise.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Film of the text</source>
      <translation>Film du texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Film to take the text in for</source>
      <translation>Film pour lequel reprendre le texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Film {number} of {count}</source>
      <translation>Film {number} sur {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>New film</source>
      <translation>Nouveau film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>One line was not understood; it stays with the source.</source>
      <translation>Une ligne n’a pas été comprise ; elle reste avec la source.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Open text file</source>
      <translation>Ouvrir un fichier texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Paste a page</source>
      <translation>Coller une page</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Paste or type the text here, or drop a text file: a film's page, a review, a filmography.</source>
      <translation>Collez ou tapez le texte ici, ou déposez un fichier texte : la page d’un film, une critique, une filmographie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Perhaps about “{title}”: {reason}</source>
      <translation>Peut-être sur « {title} » : {reason}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Reading …</source>
      <translation>Lecture …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Ta&amp;ke in as</source>
      <translation>Re&amp;prendre comme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Take in page</source>
      <translation>Reprendre une page</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Text (*.txt *.md *.text)</source>
      <translation>Texte (*.txt *.md *.text)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Text to take in</source>
      <translation>Texte à reprendre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>This is the festival file that is open, and no text.</source>
      <translation>C’est le fichier de festival ouvert, non un texte.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Tick &amp;all</source>
      <translation>&amp;Cocher tout</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Tick no&amp;ne</source>
      <translation>&amp;Décocher tout</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Understood</source>
      <translation>Compris</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Untitled</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>What was understood</source>
      <translation>Ce qui a été compris</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>{count} lines were not understood; they stay with the source.</source>
      <translation>{count} lignes n’ont pas été comprises ; elles restent avec la source.</translation>
    </message>
  </context>
  <context>
    <name>PasteLines</name>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>&amp;Add entries ({count})</source>
      <translation>&amp;Ajouter les entrées ({count})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>Ctrl+Enter</source>
      <translation>Ctrl+Entrée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>Lines that were not understood and are kept as they stand: {count}.</source>
      <translation>Lignes non comprises, gardées telles quelles : {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>Paste lines of a filmography</source>
      <translation>Coller les lignes d’une filmographie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>Paste the filmography of {name}, a line for each work, such as “2014 – Title (documentary)”. What is not understood becomes an entry as it stands.</source>
      <translation>Collez la filmographie de {name}, une ligne par œuvre, par exemple « 2014 – Titre (documentaire) ». Ce qui n’est pas compris devient une entrée tel quel.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>Pasted lines</source>
      <translation>Lignes collées</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>Second title</source>
      <translation>Second titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>Share, note</source>
      <translation>Part, note</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>What was understood</source>
      <translation>Ce qui a été compris</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>Year</source>
      <translation>Année</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>kept as it stands</source>
      <translation>gardé tel quel</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/people.py" />
      <source>director of {count} films here</source>
      <translation>réalisation de {count} films ici</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/people.py" />
      <source>{role}: {title}</source>
      <translation>{role} : {title}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/people.py" />
      <source>{role}: {title}, and more</source>
      <translation>{role} : {title}, et d’autres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/people.py" />
      <source>{title}, and more</source>
      <translation>{title}, et d’autres</translation>
    </message>
  </context>
  <context>
    <name>PeopleModel</name>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Directors of the programme</source>
      <translation>Cinéastes du programme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Entries: {count}</source>
      <translation>Entrées : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Other filmographies</source>
      <translation>Autres filmographies</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Other people</source>
      <translation>Autres personnes</translation>
    </message>
  </context>
  <context>
    <name>PeopleView</name>
    <message>
      <location filename="../../festdesk/desktop/filmographies/view.py" />
      <source>People</source>
      <translation>Personnes</translation>
    </message>
  </context>
  <context>
    <name>PersonFacts</name>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Born</source>
      <translation>Naissance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Born in</source>
      <translation>Lieu de naissance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Change person</source>
      <translation>Modifier la personne</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Died</source>
      <translation>Décès</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Died in</source>
      <translation>Lieu de décès</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Printed name</source>
      <translation>Nom imprimé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Rename person</source>
      <translation>Renommer la personne</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Sorts as</source>
      <translation>Classé sous</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>in</source>
      <translation>à</translation>
    </message>
  </context>
  <context>
    <name>PieceMenus</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>&amp;Delete all of them</source>
      <translation>S&amp;upprimer le tout</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>&amp;Delete break</source>
      <translation>S&amp;upprimer la pause</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>&amp;Delete breaks</source>
      <translation>S&amp;upprimer les pauses</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>&amp;Delete screening</source>
      <translation>S&amp;upprimer la séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Modifier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>&amp;Lock where it is</source>
      <translation>&amp;Verrouiller sur place</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>&amp;Paste</source>
      <translation>C&amp;oller</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>Add a &amp;break here…</source>
      <translation>Ajouter une &amp;pause ici…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>Cop&amp;y</source>
      <translation>Co&amp;pier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>Copy to &amp;all days here</source>
      <translation>Copier ici à tous les &amp;jours</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>Copy to all &amp;venues of this day</source>
      <translation>Copier dans toutes les &amp;salles de ce jour</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>Copy to all venues &amp;on all days</source>
      <translation>Copier dans t&amp;outes les salles, tous les jours</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>Cu&amp;t</source>
      <translation>&amp;Couper</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>D&amp;uplicate on the next day</source>
      <translation>&amp;Dupliquer au jour suivant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>New &amp;screening here…</source>
      <translation>Nouvelle &amp;séance ici…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>Open &amp;card</source>
      <translation>Ouvrir la &amp;fiche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>S&amp;wap the two</source>
      <translation>Éch&amp;anger les deux</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>Take o&amp;ff the board</source>
      <translation>Ô&amp;ter du tableau</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>Un&amp;lock</source>
      <translation>Dé&amp;verrouiller</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>Wis&amp;hes for showings…</source>
      <translation>Sou&amp;haits de séances…</translation>
    </message>
  </context>
  <context>
    <name>PlacePart</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>After midnight: by the calendar it is {day}.</source>
      <translation>Après minuit : à la date, c’est le {day}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Choose the day too.</source>
      <translation>Choisissez aussi le jour.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Ends {end}, after {minutes} minutes.</source>
      <translation>Finit à {end}, au bout de {minutes} minutes.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Ends {end}; the hall is free again at {free}.</source>
      <translation>Finit à {end} ; la salle est de nouveau libre à {free}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Introduction (min)</source>
      <translation>Présentation (min)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Its running time is not known, so its end is not either.</source>
      <translation>Sa durée est inconnue, donc sa fin aussi.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Locked: it stays where it is until it is unlocked below.</source>
      <translation>Verrouillée : elle reste où elle est tant qu’elle n’est pas déverrouillée ci-dessous.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Move screenings</source>
      <translation>Déplacer des séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Not set</source>
      <translation>Non fixé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Outside the festival, which is from {first} to {last}.</source>
      <translation>Hors du festival, qui va du {first} au {last}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Start</source>
      <translation>Début</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Summer time begins that night: no clock ever shows {time}.</source>
      <translation>L’heure d’été commence cette nuit-là : aucune horloge ne montre {time}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Summer time ends that night: clocks show {time} two times.</source>
      <translation>L’heure d’été finit cette nuit-là : les horloges montrent {time} deux fois.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Take venue away</source>
      <translation>Retirer la salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Takes {minutes} minutes.</source>
      <translation>Dure {minutes} minutes.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Talk (min)</source>
      <translation>Débat (min)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>The clock is set while it runs: it will show {time} at the end.</source>
      <translation>L’heure change pendant la séance : l’horloge montrera {time} à la fin.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Type the start too, such as 20:30.</source>
      <translation>Indiquez aussi le début, par exemple 20:30.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Venue</source>
      <translation>Salle</translation>
    </message>
  </context>
  <context>
    <name>PlanList</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_list.py" />
      <source>Parts of the book</source>
      <translation>Parties de l’ouvrage</translation>
    </message>
  </context>
  <context>
    <name>PlanModel</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_list.py" />
      <source>{part}, not in the book</source>
      <translation>{part}, hors de l’ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_list.py" />
      <source>{part}, page {page}</source>
      <translation>{part}, page {page}</translation>
    </message>
  </context>
  <context>
    <name>PlanPanel</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>&amp;Add</source>
      <translation>&amp;Ajouter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>&amp;Remove</source>
      <translation>Re&amp;tirer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>Add pages for notes</source>
      <translation>Ajouter des pages de notes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>Add “{part}”</source>
      <translation>Ajouter « {part} »</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>Design, size, languages …</source>
      <translation>Maquette, format, langues …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>Fit entries</source>
      <translation>Ajuster les notices</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>Leave out “{part}”</source>
      <translation>Omettre « {part} »</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>Move part of the book</source>
      <translation>Déplacer une partie de l’ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>Pages for notes: {count}</source>
      <translation>Pages de notes : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>Remove “{part}”</source>
      <translation>Retirer « {part} »</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>Take “{part}” into the book</source>
      <translation>Mettre « {part} » dans l’ouvrage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>{pages} pages then</source>
      <translation>alors {pages} pages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>{pages} pages: whole signatures of {signature}.</source>
      <translation>{pages} pages : cahiers entiers de {signature}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>{pages} pages: {blank} blank to fill {whole}, or {over} too many.</source>
      <translation>{pages} pages : {blank} blanches pour aller à {whole}, ou {over} de trop.</translation>
    </message>
  </context>
  <context>
    <name>PlanPrintDialog</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>&amp;Days</source>
      <translation>&amp;Jours</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>&amp;Marks for colleagues</source>
      <translation>&amp;Marques pour l’équipe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>&amp;On a page</source>
      <translation>&amp;Sur une page</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>&amp;Print</source>
      <translation>&amp;Imprimer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>All days</source>
      <translation>Tous les jours</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>As many days as can be read</source>
      <translation>Autant de jours qu’il reste lisible</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Black and white</source>
      <translation>Noir et blanc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Clashes, locks and notes for colleagues</source>
      <translation>Conflits, verrous et notes pour l’équipe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Colo&amp;urs</source>
      <translation>&amp;Couleurs</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Down</source>
      <translation>Vers le bas</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>In colour</source>
      <translation>En couleurs</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Into a PDF file …</source>
      <translation>Dans un fichier PDF …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Landscape</source>
      <translation>Paysage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Next page</source>
      <translation>Page suivante</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>One day</source>
      <translation>Un jour</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Or&amp;ientation</source>
      <translation>&amp;Orientation</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>P&amp;aper</source>
      <translation>Papi&amp;er</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Page {done} of {of}</source>
      <translation>Page {done} sur {of}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Page {number} of {count}</source>
      <translation>Page {number} sur {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Pages printed: {count}.</source>
      <translation>Pages imprimées : {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Portrait</source>
      <translation>Portrait</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Previous page</source>
      <translation>Page précédente</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Pri&amp;nter</source>
      <translation>Im&amp;primante</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Print into a PDF file</source>
      <translation>Imprimer dans un fichier PDF</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Print the plan</source>
      <translation>Imprimer le planning</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Printing …</source>
      <translation>Impression …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>S&amp;top</source>
      <translation>A&amp;rrêter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Stopped. What the printer has taken already it may still print.</source>
      <translation>Arrêté. Ce que l’imprimante a déjà reçu, elle l’imprimera peut-être encore.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>The day on the board</source>
      <translation>Le jour du tableau</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>The days on the board</source>
      <translation>Les jours du tableau</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Time &amp;runs</source>
      <translation>Le &amp;temps va</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>To the right</source>
      <translation>Vers la droite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Whole festival</source>
      <translation>Tout le festival</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>plan</source>
      <comment>a file name</comment>
      <translation>planning</translation>
    </message>
  </context>
  <context>
    <name>Planner</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/planner.py" />
      <source>&amp;Duplicate on the next day</source>
      <translation>&amp;Dupliquer au jour suivant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/planner.py" />
      <source>Add a &amp;break at the mark…</source>
      <translation>A&amp;jouter une pause au repère…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/planner.py" />
      <source>Click on free room first: it is pasted there.</source>
      <translation>Cliquez d’abord sur un espace libre : c’est là que se fait le collage.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/planner.py" />
      <source>Loc&amp;k or unlock</source>
      <translation>&amp;Verrouiller ou déverrouiller</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/planner.py" />
      <source>No screening of this edition has been cut or copied.</source>
      <translation>Aucune séance de cette édition n’a été coupée ni copiée.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/planner.py" />
      <source>Swa&amp;p the two selected</source>
      <translation>Éch&amp;anger les deux choisies</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/planner.py" />
      <source>The calendar has no day beyond this one.</source>
      <translation>Le calendrier n’a pas de jour après celui-ci.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/planner.py" />
      <source>{count} copied. Click where the copies go, and paste with Ctrl+V.</source>
      <translation>Copié : {count}. Cliquez où vont les copies, et collez avec Ctrl+V.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/planner.py" />
      <source>{count} cut. Click where they go, and paste with Ctrl+V.</source>
      <translation>Coupé : {count}. Cliquez où cela va, et collez avec Ctrl+V.</translation>
    </message>
  </context>
  <context>
    <name>PressBody</name>
    <message>
      <location filename="../../festdesk/desktop/films/press_body.py" />
      <source>Quote in print</source>
      <translation>Citer à l’impression</translation>
    </message>
  </context>
  <context>
    <name>PressForm</name>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>&amp;May be quoted in print</source>
      <translation>Peut être &amp;cité à l’impression</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Change press text</source>
      <translation>Modifier un texte de presse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Headline</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Language of the press text</source>
      <translation>Langue du texte de presse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Mark the selected words as the passage to be quoted (Ctrl+M)</source>
      <translation>Marquer les mots choisis comme passage à citer (Ctrl+M)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>No passage is marked: its beginning prints. Select words and press Ctrl+M.</source>
      <translation>Aucun passage n’est marqué : le début s’imprime. Sélectionnez des mots et appuyez sur Ctrl+M.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Nothing: another text of this film is quoted.</source>
      <translation>Rien : un autre texte de ce film est cité.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Nothing: it may not be quoted, or has no words yet.</source>
      <translation>Rien : il ne peut pas être cité, ou n’a pas encore de mots.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Press text</source>
      <translation>Texte de presse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Printed quotation</source>
      <translation>Citation imprimée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Prints as</source>
      <translation>S’imprime</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Publication</source>
      <translation>Publication</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Quote</source>
      <translation>Citer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Remove press text</source>
      <translation>Retirer un texte de presse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Remove this press text</source>
      <translation>Retirer ce texte de presse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Rights</source>
      <translation>Droits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>{count} of {most} characters are marked.</source>
      <translation>{count} caractères sur {most} sont marqués.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>{count} of {most} characters are marked; only the sentences that fit will print.</source>
      <translation>{count} caractères sur {most} sont marqués ; seules les phrases qui tiennent s’imprimeront.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>{count} words</source>
      <translation>{count} mots</translation>
    </message>
  </context>
  <context>
    <name>PressGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Add press text</source>
      <translation>Ajouter un texte de presse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>No reviews or essays yet.</source>
      <translation>Pas encore de critiques ni d’essais.</translation>
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
      <translation>Un aplat noir est fait de plusieurs encres : {found}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>A colour has {most} % of ink, and the paper takes {limit} %.</source>
      <translation>Une couleur a {most} % d’encrage, et le papier en accepte {limit} %.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/fonts.py" />
      <source>A font is embedded whole: {found}.</source>
      <translation>Une police est incorporée en entier : {found}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/fonts.py" />
      <source>A font is not embedded: {found}.</source>
      <translation>Une police n’est pas incorporée : {found}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>A line is {width} pt thin, and a press holds {least} pt.</source>
      <translation>Un filet n’a que {width} pt ; une presse tient {least} pt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/references.py" />
      <source>A link leads to a page that is not there.</source>
      <translation>Un lien mène à une page qui n’existe pas.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/printed.py" />
      <source>A list prints a wrong page number for: {found}.</source>
      <translation>Une liste imprime un numéro de page faux pour : {found}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/pictures.py" />
      <source>A picture has less than the {least} dpi that print well: {lowest}.</source>
      <translation>Une image a moins que les {least} ppp qui s’impriment bien : {lowest}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>A picture has no alternative text.</source>
      <translation>Une image n’a pas de texte alternatif.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/pictures.py" />
      <source>A picture has {highest} dpi, and more than {most} only makes the file large.</source>
      <translation>Une image a {highest} ppp, et plus de {most} ne fait qu’alourdir le fichier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/pictures.py" />
      <source>A picture has {lowest} dpi, and at least {least} are needed. Take a larger one, or allow less in a profile of your own.</source>
      <translation>Une image a {lowest} ppp, et il en faut au moins {least}. Prenez-en une plus grande, ou admettez moins dans un profil à vous.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/ink_use.py" />
      <source>A picture has {most} % of ink, and the paper takes {limit} %; {share} % of the picture is over that.</source>
      <translation>Une image a {most} % d’encrage, et le papier en accepte {limit} % ; {share} % de l’image le dépassent.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>A picture stands for another one that lies elsewhere (OPI).</source>
      <translation>Une image en remplace une autre, située ailleurs (OPI).</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>All colours of text, rules and pictures are inks of the press.</source>
      <translation>Toutes les couleurs du texte, des filets et des images sont des encres de presse.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/printed.py" />
      <source>All lines of contents and indexes were found on their pages.</source>
      <translation>Toutes les lignes du sommaire et des index ont été retrouvées sur leurs pages.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/pictures.py" />
      <source>All pictures have the {least} dpi that print well.</source>
      <translation>Toutes les images ont les {least} ppp qui s’impriment bien.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>All streams are packed as the press can unpack them.</source>
      <translation>Tous les flux sont compressés de façon lisible pour l’imprimeur.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>All that is drawn belongs to a tag or is marked as ornament.</source>
      <translation>Tout ce qui est dessiné relève d’une balise ou est marqué comme ornement.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>All that is drawn on the pages could be read.</source>
      <translation>Tout ce qui est dessiné sur les pages a pu être lu.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>All that the pages show lies in the file.</source>
      <translation>Tout ce que montrent les pages se trouve dans le fichier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/fonts.py" />
      <source>All {count} fonts are embedded.</source>
      <translation>Les {count} polices sont toutes incorporées.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>All {count} pictures have an alternative text.</source>
      <translation>Les {count} images ont toutes un texte alternatif.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/pictures.py" />
      <source>All {count} pictures have at least {least} dpi; the lowest has {lowest}.</source>
      <translation>Les {count} images ont toutes au moins {least} ppp ; la plus faible a {lowest}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>Another file is embedded.</source>
      <translation>Un autre fichier est incorporé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>Black text is cut out of what lies below it, and paper may show beside it.</source>
      <translation>Le texte noir est défoncé dans ce qui se trouve dessous, et le papier peut apparaître à côté.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>Black text is printed over what lies below it.</source>
      <translation>Le texte noir surimprime ce qui se trouve dessous.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>Black text or a black rule is made of several inks: {found}.</source>
      <translation>Un texte ou un filet noir est fait de plusieurs encres : {found}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/references.py" />
      <source>Each link inside the file leads to a page of it.</source>
      <translation>Chaque lien interne mène à une page du fichier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/references.py" />
      <source>Each of the {count} parts and entries of the book is there.</source>
      <translation>Les {count} parties et notices de l’ouvrage sont toutes là.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/printed.py" />
      <source>Each of {count} entries stands under its title on the page it begins on.</source>
      <translation>Chacune des {count} notices se trouve sous son titre à la page où elle commence.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/boxes.py" />
      <source>Each page has {bleed} mm of bleed on every side.</source>
      <translation>Chaque page a {bleed} mm de fond perdu sur tous les côtés.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/boxes.py" />
      <source>Each page is {width} x {height} mm after trimming.</source>
      <translation>Chaque page mesure {width} × {height} mm au format fini.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/printed.py" />
      <source>Lines of contents or indexes were not found on their pages: {found}.</source>
      <translation>Des lignes du sommaire ou des index n’ont pas été retrouvées sur leurs pages : {found}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>No black area is made of several inks.</source>
      <translation>Aucun aplat noir n’est fait de plusieurs encres.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>No black text or rule is made of several inks.</source>
      <translation>Aucun texte ni filet noir n’est fait de plusieurs encres.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>No colour has more than {limit} % of ink; the most is {most} %.</source>
      <translation>Aucune couleur ne dépasse {limit} % d’encrage ; le maximum est {most} %.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>No line is thinner than {least} pt.</source>
      <translation>Aucun filet n’est plus fin que {least} pt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>No other files are embedded.</source>
      <translation>Aucun autre fichier n’est incorporé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/ink_use.py" />
      <source>No picture has more than {limit} % of ink in any square of 0.7 mm; the most is {most} %.</source>
      <translation>Aucune image ne dépasse {limit} % d’encrage dans un carré de 0,7 mm ; le maximum est {most} %.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/pictures.py" />
      <source>No picture has much more than {most} dpi.</source>
      <translation>Aucune image n’a beaucoup plus que {most} ppp.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/boxes.py" />
      <source>Not each page has {bleed} mm of bleed on every side.</source>
      <translation>Toutes les pages n’ont pas {bleed} mm de fond perdu sur tous les côtés.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/boxes.py" />
      <source>Not each page is {width} x {height} mm after trimming.</source>
      <translation>Toutes les pages ne mesurent pas {width} × {height} mm au format fini.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>Nothing in the file is a program or starts one.</source>
      <translation>Rien dans le fichier n’est un programme ni n’en lance un.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>Nothing white is set to overprint.</source>
      <translation>Rien de blanc n’est en surimpression.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/fonts.py" />
      <source>Of each font only the part that is used is embedded.</source>
      <translation>De chaque police, seule la partie employée est incorporée.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/foreign.py" />
      <source>Pages of finished PDFs are in the book as they were drawn.</source>
      <translation>Les pages de PDF finis sont dans l’ouvrage telles qu’elles ont été dessinées.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/foreign.py" />
      <source>Pages of finished PDFs do not suit the press and are put in as pictures: {found} Ask who made them for a PDF in the inks of the press, if their letters are to stay sharp.</source>
      <translation>Des pages de PDF finis ne conviennent pas à la presse et sont placées comme images : {found} Demandez à leur auteur un PDF en encres de presse si les lettres doivent rester nettes.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/references.py" />
      <source>Parts or entries of the book are missing or lead nowhere: {missing}.</source>
      <translation>Des parties ou des notices de l’ouvrage manquent ou ne mènent nulle part : {missing}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/reading.py" />
      <source>Something in the file is not made as a PDF is: {reason}.</source>
      <translation>Un élément du fichier n’est pas construit comme dans un PDF : {reason}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>Something is coloured in {found}, which is no ink of the press.</source>
      <translation>Un élément est en {found}, qui n’est pas une encre de presse.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>Something is drawn that belongs to no tag.</source>
      <translation>Un élément dessiné ne relève d’aucune balise.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>Something is packed as PDF/X does not allow it: {found}.</source>
      <translation>Un élément est compressé d’une façon que PDF/X n’admet pas : {found}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>Something transparent is blended in {found}, not in inks of the press.</source>
      <translation>Une transparence est fusionnée en {found}, non en encres de presse.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>Something white is set to overprint and would not be seen.</source>
      <translation>Un élément blanc est en surimpression et ne se verrait pas.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/boxes.py" />
      <source>The boxes of a page do not lie inside each other, or it is turned.</source>
      <translation>Les cadres d’une page ne s’emboîtent pas, ou elle est tournée.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/boxes.py" />
      <source>The boxes of each page lie inside each other, and no page is turned.</source>
      <translation>Les cadres de chaque page s’emboîtent, et aucune page n’est tournée.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/reading.py" />
      <source>The file can be opened.</source>
      <translation>Le fichier s’ouvre.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/reading.py" />
      <source>The file cannot be opened: {reason}.</source>
      <translation>Le fichier ne s’ouvre pas : {reason}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>The file does not say in which language it is.</source>
      <translation>Le fichier n’indique pas sa langue.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The file does not say that it keeps {standard}.</source>
      <translation>Le fichier ne déclare pas respecter {standard}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The file has a title, a number of its own and the dates that it needs.</source>
      <translation>Le fichier a un titre, un numéro propre et les dates nécessaires.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>The file has a title, and a reader shows it.</source>
      <translation>Le fichier a un titre, et un lecteur l’affiche.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>The file has bookmarks.</source>
      <translation>Le fichier a des signets.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>The file has no bookmarks.</source>
      <translation>Le fichier n’a pas de signets.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>The file has no title, or a reader does not show it.</source>
      <translation>Le fichier n’a pas de titre, ou un lecteur ne l’affiche pas.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>The file holds a program or something that starts one.</source>
      <translation>Le fichier contient un programme ou de quoi en lancer un.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The file is PDF {version}, and the press needs {wanted}.</source>
      <translation>Le fichier est en PDF {version}, et l’imprimeur demande {wanted}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The file is PDF {version}.</source>
      <translation>Le fichier est en PDF {version}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The file is encrypted.</source>
      <translation>Le fichier est chiffré.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/reading.py" />
      <source>The file is made as a PDF is.</source>
      <translation>Le fichier est construit comme un PDF doit l’être.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The file is not encrypted.</source>
      <translation>Le fichier n’est pas chiffré.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>The file is not tagged.</source>
      <translation>Le fichier n’est pas balisé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>The file is tagged.</source>
      <translation>Le fichier est balisé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The file keeps all standards that were asked for.</source>
      <translation>Le fichier respecte toutes les normes demandées.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The file lacks {missing}.</source>
      <translation>Il manque au fichier {missing}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>The file says in which language it is: {language}.</source>
      <translation>Le fichier indique sa langue : {language}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The file says that it keeps {standard}.</source>
      <translation>Le fichier déclare respecter {standard}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>The file sets screens or transfer curves, which are the print shop's: {found}.</source>
      <translation>Le fichier fixe des trames ou des courbes de transfert, qui reviennent à l’imprimeur : {found}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The file was written without {standard}: the engine could not keep it.</source>
      <translation>Le fichier a été écrit sans {standard} : le moteur n’a pas pu respecter cette norme.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/ink_use.py" />
      <source>The ink of a picture could not be measured.</source>
      <translation>L’encrage d’une image n’a pas pu être mesuré.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/ink_use.py" />
      <source>The ink of all {count} pictures was measured.</source>
      <translation>L’encrage des {count} images a été mesuré.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The output intent is {condition}, with its profile.</source>
      <translation>La condition de sortie est {condition}, avec son profil.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/printed.py" />
      <source>The page numbers in contents and indexes are right: {count} were read.</source>
      <translation>Les numéros de page du sommaire et des index sont justes : {count} ont été lus.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>The print shop alone decides on screens and transfer curves.</source>
      <translation>L’imprimeur seul décide des trames et des courbes de transfert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The profile of the output intent is not the CMYK profile that was asked for.</source>
      <translation>Le profil de la condition de sortie n’est pas le profil CMJN demandé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The profile of the output intent is the CMYK profile that was asked for.</source>
      <translation>Le profil de la condition de sortie est le profil CMJN demandé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/printed.py" />
      <source>The title of an entry was not found on the page it begins on: {found}.</source>
      <translation>Le titre d’une notice n’a pas été retrouvé à la page où elle commence : {found}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>There are form fields.</source>
      <translation>Il y a des champs de formulaire.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>There are layers that can be switched off.</source>
      <translation>Il y a des calques que l’on peut masquer.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>There are links or notes on a page.</source>
      <translation>Une page porte des liens ou des notes.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>There are no form fields.</source>
      <translation>Il n’y a pas de champs de formulaire.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>There are no layers that can be switched off.</source>
      <translation>Il n’y a pas de calques que l’on puisse masquer.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>There are no links and no notes on the pages.</source>
      <translation>Les pages ne portent ni liens ni notes.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>There are no spot colours.</source>
      <translation>Il n’y a pas de tons directs.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>There are spot colours, each a plate more: {found}.</source>
      <translation>Il y a des tons directs, chacun demandant une plaque de plus : {found}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/boxes.py" />
      <source>There are {count} pages, and the book has {wanted}.</source>
      <translation>Il y a {count} pages, et l’ouvrage en a {wanted}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/boxes.py" />
      <source>There are {count} pages.</source>
      <translation>Il y a {count} pages.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>There is PostScript in the file.</source>
      <translation>Il y a du PostScript dans le fichier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>There is no PostScript in the file.</source>
      <translation>Il n’y a pas de PostScript dans le fichier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>There is not exactly one output intent for {condition} with its profile.</source>
      <translation>Il n’y a pas exactement une condition de sortie pour {condition} avec son profil.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/verdict.py" />
      <source>This is festdesk's own check; no independent validator of PDF/X or PDF/A ran.</source>
      <translation>C’est le contrôle propre à festdesk ; aucun validateur indépendant de PDF/X ou de PDF/A n’a été lancé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>What is drawn on a page could not be read: {found}.</source>
      <translation>Ce qui est dessiné sur une page n’a pas pu être lu : {found}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>What is transparent is blended in inks of the press.</source>
      <translation>Les transparences sont fusionnées en encres de presse.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/verdict.py" />
      <source>page {pages}</source>
      <translation>page {pages}</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/verdict.py" />
      <source>pages {pages}</source>
      <translation>pages {pages}</translation>
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
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>&amp;Number of copies</source>
      <translation>&amp;Nombre d’exemplaires</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>&amp;On a sheet</source>
      <translation>&amp;Sur une feuille</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>&amp;Print</source>
      <translation>&amp;Imprimer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>As large as the paper allows</source>
      <translation>Aussi grand que le papier le permet</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>As the printer is set</source>
      <translation>Selon l’imprimante</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Both sides, long edge</source>
      <translation>Recto verso, bord long</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Both sides, short edge</source>
      <translation>Recto verso, bord court</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Into a PDF file …</source>
      <translation>Dans un fichier PDF …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>One page</source>
      <translation>Une page</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>One side</source>
      <translation>Recto</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>P&amp;ages</source>
      <translation>Pa&amp;ges</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>P&amp;rinter</source>
      <translation>Im&amp;primante</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Pap&amp;er</source>
      <translation>Papi&amp;er</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Print into a PDF file</source>
      <translation>Imprimer dans un fichier PDF</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Print the pages</source>
      <translation>Imprimer les pages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Printing …</source>
      <translation>Impression …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Progress of printing</source>
      <translation>Progression de l’impression</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>S&amp;ize</source>
      <translation>&amp;Taille</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>S&amp;top</source>
      <translation>A&amp;rrêter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Sheet {done} of {of}</source>
      <translation>Feuille {done} sur {of}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Sheets handed to the printer: {count}.</source>
      <translation>Feuilles remises à l’imprimante : {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Si&amp;des</source>
      <translation>Fa&amp;ces</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Stopped. What the printer has taken already it may still print.</source>
      <translation>Arrêté. Ce que l’imprimante a déjà reçu, elle l’imprimera peut-être encore.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>There is no such folder. Choose another.</source>
      <translation>Ce dossier n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>True size</source>
      <translation>Taille réelle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Two facing pages</source>
      <translation>Deux pages en vis-à-vis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Write pages from 1 to {count}, such as 3-8, 12, or nothing for all.</source>
      <translation>Écrivez des pages de 1 à {count}, par exemple 3-8, 12, ou rien pour toutes.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>all {count}, or for example 3-8, 12</source>
      <translation>les {count}, ou par exemple 3-8, 12</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>printed</source>
      <comment>end of a file name</comment>
      <translation>imprimé</translation>
    </message>
  </context>
  <context>
    <name>PrintSourceGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>Add a source</source>
      <translation>Ajouter une source</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>Add print source or rights</source>
      <translation>Ajouter source de la copie ou droits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>Change print source or rights</source>
      <translation>Modifier source de la copie ou droits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>Company</source>
      <translation>Société</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>Contacts for this film</source>
      <translation>Contacts pour ce film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>Contacts for this film, never printed</source>
      <translation>Contacts pour ce film, jamais imprimés</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>In the credits: {companies}</source>
      <translation>Au générique : {companies}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>Print source and rights</source>
      <translation>Source de la copie et droits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>Remove print source or rights</source>
      <translation>Retirer source de la copie ou droits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>Territory</source>
      <translation>Territoire</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>When, until</source>
      <translation>Quand, jusqu’à quand</translation>
    </message>
  </context>
  <context>
    <name>PrintedSide</name>
    <message>
      <location filename="../../festdesk/desktop/films/printed_side.py" />
      <source>There is no room for the printed page beside the card. Make the window wider, or show the page in a window of its own with Ctrl+Alt+P.</source>
      <translation>Il n’y a pas de place pour la page imprimée à côté de la fiche. Élargissez la fenêtre, ou montrez la page dans sa propre fenêtre avec Ctrl+Alt+P.</translation>
    </message>
  </context>
  <context>
    <name>PrintsGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Add a print or file</source>
      <translation>Ajouter une copie ou un fichier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Add print</source>
      <translation>Ajouter une copie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Change print</source>
      <translation>Modifier une copie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Print</source>
      <translation>Copie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Print or file</source>
      <translation>Copie ou fichier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Prints and files</source>
      <translation>Copies et fichiers</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Remove print</source>
      <translation>Retirer une copie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Reorder prints</source>
      <translation>Réordonner les copies</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>The film's version. Type another here, such as OmU, if this print differs.</source>
      <translation>La version du film. Tapez-en une autre ici, par exemple VOST, si cette copie diffère.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>The version of this print; empty it to show the film's own version.</source>
      <translation>La version de cette copie ; videz le champ pour montrer la version du film.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
  </context>
  <context>
    <name>ProcessTask</name>
    <message>
      <location filename="../../festdesk/desktop/tasks.py" />
      <source>The work ended without a result. Nothing was written.</source>
      <translation>Le travail s’est terminé sans résultat. Rien n’a été écrit.</translation>
    </message>
  </context>
  <context>
    <name>Profile</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Binding</source>
      <translation>Reliure</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Black of several inks</source>
      <translation>Le noir de plusieurs encres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Black text overprints</source>
      <translation>Texte noir en surimpression</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Bleed (mm)</source>
      <translation>Fond perdu (mm)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Findings in the margin</source>
      <translation>Constats en marge</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Height of the sheet (mm), 0: as needed</source>
      <translation>Hauteur de la feuille (mm), 0 : selon besoin</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Line numbers</source>
      <translation>Les numéros de ligne</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Line with title and page outside</source>
      <translation>Ligne avec titre et page à l’extérieur</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>Links</source>
      <translation>Les liens</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Mark across</source>
      <translation>Marque en travers</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Marks</source>
      <translation>Repères</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Most ink (%)</source>
      <translation>Encrage maximal (%)</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>Notes in the margin</source>
      <translation>Les notes en marge</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>Overprinting of black text</source>
      <translation>La surimpression du texte noir</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Pages of a signature</source>
      <translation>Pages d’un cahier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Pictures: at most (dpi)</source>
      <translation>Images : au plus (ppp)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Refuse below (dpi)</source>
      <translation>Refuser sous (ppp)</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The binding</source>
      <translation>La reliure</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The bleed in mm</source>
      <translation>Le fond perdu en mm</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The colour profile</source>
      <translation>Le profil colorimétrique</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The height of the sheet in mm</source>
      <translation>La hauteur de la feuille en mm</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The highest resolution in dpi</source>
      <translation>La résolution maximale en ppp</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The line with title and page</source>
      <translation>La ligne avec titre et page</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The lowest resolution in dpi</source>
      <translation>La résolution minimale en ppp</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The marks</source>
      <translation>Les repères</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The most ink in per cent</source>
      <translation>L’encrage maximal en pour cent</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The name</source>
      <translation>Le nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The number of pages in a signature</source>
      <translation>Le nombre de pages d’un cahier</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The printing condition</source>
      <translation>La condition d’impression</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The resolution in dpi below which there is a warning</source>
      <translation>La résolution en ppp sous laquelle on avertit</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The standards</source>
      <translation>Les normes</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The tagging</source>
      <translation>Le balisage</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The thickness of the paper in mm</source>
      <translation>L’épaisseur du papier en mm</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The watermark</source>
      <translation>Le filigrane</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The width of the sheet in mm</source>
      <translation>La largeur de la feuille en mm</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Thickness of the paper (mm)</source>
      <translation>Épaisseur du papier (mm)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Warn below (dpi)</source>
      <translation>Avertir sous (ppp)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Width of the sheet (mm), 0: as needed</source>
      <translation>Largeur de la feuille (mm), 0 : selon besoin</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>crop and register marks, bar of the inks</source>
      <translation>traits de coupe, repères, gamme de contrôle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>crop marks</source>
      <translation>traits de coupe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>in large areas too</source>
      <translation>aussi dans les grands aplats</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>nowhere but in pictures</source>
      <translation>nulle part sauf dans les images</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>perfect binding</source>
      <translation>dos carré collé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>saddle stitch</source>
      <translation>piqûre à cheval</translation>
    </message>
  </context>
  <context>
    <name>ProfileEditor</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Change a profile</source>
      <translation>Modifier un profil</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Choose a colour profile</source>
      <translation>Choisir un profil colorimétrique</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Choose a colour profile …</source>
      <translation>Choisir un profil colorimétrique …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Colour profile</source>
      <translation>Profil colorimétrique</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Colour profiles (*.icc *.icm)</source>
      <translation>Profils colorimétriques (*.icc *.icm)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>FOGRA39, coated paper</source>
      <translation>FOGRA39, papier couché</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Profile of the edition's own</source>
      <translation>Profil propre à l’édition</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Remo&amp;ve the profile</source>
      <translation>&amp;Retirer le profil</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Remove a profile</source>
      <translation>Retirer un profil</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Rename a profile</source>
      <translation>Renommer un profil</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>The shipped one</source>
      <translation>Celui fourni</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Use the shipped colour profile</source>
      <translation>Employer le profil colorimétrique fourni</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Write a number.</source>
      <translation>Écrivez un nombre.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>an own one for CMYK</source>
      <translation>un profil CMJN propre</translation>
    </message>
  </context>
  <context>
    <name>Progress</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/progress.py" />
      <source>At most {seconds} s more.</source>
      <translation>Encore {seconds} s au plus.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/progress.py" />
      <source>Looking for a plan …</source>
      <translation>Recherche d’un planning …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/progress.py" />
      <source>Looking for the reason why not all have a place …</source>
      <translation>Recherche de la raison pour laquelle tout n’a pas de place …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/progress.py" />
      <source>Time spent on looking for a plan</source>
      <translation>Temps passé à chercher un planning</translation>
    </message>
  </context>
  <context>
    <name>Proposal</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>All {count} screenings have a place.</source>
      <translation>Toutes les séances ont une place : {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Block without a name</source>
      <translation>Bloc sans nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Each film once in the evening or at a weekend</source>
      <translation>Chaque film une fois le soir ou le week-end</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Each section every day</source>
      <translation>Chaque section tous les jours</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Every wish is fulfilled.</source>
      <translation>Tous les souhaits sont réalisés.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Films of a section not at the same time</source>
      <translation>Les films d’une section pas en même temps</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Films of {minutes} min and more not after 21:00</source>
      <translation>Les films de {minutes} min et plus pas après 21:00</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Guests and talks in the evening</source>
      <translation>Les invités et les débats le soir</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Guests and talks in the larger halls</source>
      <translation>Les invités et les débats dans les grandes salles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Not fulfilled are: {wishes}.</source>
      <translation>Ne sont pas réalisés : {wishes}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Schools in the morning, press and industry before 17:00</source>
      <translation>Les scolaires le matin, la presse et les professionnels avant 17:00</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>Screenings for this audience ({audience}) promise {languages}.</source>
      <translation>Les séances pour ce public ({audience}) promettent : {languages}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Showings of a film on different days</source>
      <translation>Les séances d’un film à des jours différents</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>The one print ({print}) has to be carried from venue to venue.</source>
      <translation>La seule copie ({print}) doit être portée de salle en salle.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>These {count} cannot all have a place: {titles}.</source>
      <translation>Ces séances ({count}) ne peuvent toutes avoir une place : {titles}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>Two showings of {film} must not run at the same time.</source>
      <translation>Deux séances de {film} ne doivent pas avoir lieu en même temps.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>What is planned in {venue} already stays.</source>
      <translation>Ce qui est déjà placé reste : {venue}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>What is planned stays where it is</source>
      <translation>Ce qui est placé reste où il est</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Wishes left unfulfilled: {points} points. How few there could be is not known yet.</source>
      <translation>Souhaits non réalisés : {points} points. On ne sait pas encore combien il pourrait y en avoir au minimum.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Wishes left unfulfilled: {points} points. No plan has fewer than {bound}.</source>
      <translation>Souhaits non réalisés : {points} points. Aucun planning n’en a moins de {bound}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Wishes left unfulfilled: {points} points. No plan has fewer.</source>
      <translation>Souhaits non réalisés : {points} points. Aucun planning n’en a moins.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>days without a film of a section: {count}</source>
      <translation>jours sans film d’une section : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>films neither in an evening nor at a weekend: {count}</source>
      <translation>films ni un soir ni un week-end : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>films of a section that begin within the same two hours: {count}</source>
      <translation>films d’une section qui commencent dans les deux mêmes heures : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>guests and talks at another time than in the evening: {count}</source>
      <translation>invités et débats à un autre moment que le soir : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>guests and talks in a smaller hall: {count}</source>
      <translation>invités et débats dans une plus petite salle : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>long films after 21:00: {count}</source>
      <translation>films longs après 21:00 : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>schools, press or industry at an unusual hour: {count}</source>
      <translation>scolaires, presse ou professionnels à une heure inhabituelle : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>screenings moved: {count}</source>
      <translation>séances déplacées : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>two showings of a film at the same time of the day: {count}</source>
      <translation>deux séances d’un film au même moment de la journée : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>two showings of a film in one venue: {count}</source>
      <translation>deux séances d’un film dans une même salle : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>two showings of a film on one day: {count}</source>
      <translation>deux séances d’un film le même jour : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>{count} of {all} screenings have a place.</source>
      <translation>Séances qui ont une place : {count} sur {all}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{count} screenings need {needed} with the time between them, and {venues} can be had for {there}: {titles}.</source>
      <translation>{count} séances demandent {needed} avec le temps qui les sépare, et il n’y a que {there} pour {venues} : {titles}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{film} can be shown only within its own time.</source>
      <translation>{film} ne peut être montré qu’à la période prévue.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{hours} h</source>
      <translation>{hours} h</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{person} cannot be in two places, and has to walk.</source>
      <translation>{person} ne peut être à deux endroits, et doit marcher.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{person} is at the festival only for some days.</source>
      <translation>{person} n’est au festival que certains jours.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>{titles} and {count} more</source>
      <translation>{titles} et {count} de plus</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{titles} has no place anywhere:</source>
      <translation>{titles} n’a de place nulle part :</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{title} has its venue or its start already.</source>
      <translation>{title} a déjà sa salle ou son début.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{venues} on {days}</source>
      <translation>{venues}, {days}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{venue} can be had only in its hours{hours}.</source>
      <translation>{venue} n’est disponible qu’à ses horaires{hours}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{venue} has breaks or is blocked.</source>
      <translation>{venue} a des pauses ou est bloquée.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{venue} promises its audience {languages}.</source>
      <translation>{venue} promet à son public : {languages}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{venue} shows only {formats}.</source>
      <translation>{venue} ne projette que {formats}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{venue} takes {minutes} min between two screenings.</source>
      <translation>{venue} demande {minutes} min entre deux séances.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>… and at different times of the day</source>
      <translation>… et à des moments différents de la journée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>… and in different venues</source>
      <translation>… et dans des salles différentes</translation>
    </message>
  </context>
  <context>
    <name>ProposalDialog</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>&amp;Back</source>
      <translation>Ret&amp;our</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>&amp;Propose a plan</source>
      <translation>&amp;Proposer un planning</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>&amp;Stop and keep the best</source>
      <translation>&amp;Arrêter et garder le meilleur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>&amp;Take over</source>
      <translation>Repre&amp;ndre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>&amp;Take over {count}</source>
      <translation>Repre&amp;ndre : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>C&amp;lose</source>
      <translation>F&amp;ermer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>No place was found for {titles}. Whether there is one is not proved: look for longer, or give the plan more room.</source>
      <translation>Aucune place n’a été trouvée pour {titles}. Il n’est pas prouvé qu’il n’y en a pas : cherchez plus longtemps, ou donnez plus de place au planning.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>Nothing is ticked.</source>
      <translation>Rien n’est coché.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>Propose a plan</source>
      <translation>Proposer un planning</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>Take over a proposed plan</source>
      <translation>Reprendre un planning proposé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>The checks find no clash in the {count} ticked screenings.</source>
      <translation>Les contrôles ne trouvent aucun conflit dans les séances cochées : {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>There is no venue yet. Add the venues of the edition first.</source>
      <translation>Il n’y a pas encore de salle. Ajoutez d’abord les salles de l’édition.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>There is nothing to plan with these ticks.</source>
      <translation>Il n’y a rien à placer avec ces choix.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>{count} of the {all} ticked screenings would clash, with what is not ticked or has been changed meanwhile.</source>
      <translation>Séances cochées qui seraient en conflit, avec ce qui n’est pas coché ou a changé entre-temps : {count} sur {all}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>{count} screenings were taken over. Ctrl+Z takes that back.</source>
      <translation>Séances reprises : {count}. Ctrl+Z annule la reprise.</translation>
    </message>
  </context>
  <context>
    <name>Quoted</name>
    <message>
      <location filename="../../festdesk/desktop/phrases.py" />
      <source>“{words}”</source>
      <translation>« {words} »</translation>
    </message>
  </context>
  <context>
    <name>Reason</name>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A company in brackets after a name.</source>
      <translation>Une société entre parenthèses après un nom.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A company stands in brackets after the name.</source>
      <translation>Une société suit le nom entre parenthèses.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A company, and the first one after the people.</source>
      <translation>Une société, et la première après les personnes.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A company, and the last one: distributors stand last as a rule.</source>
      <translation>Une société, et la dernière : la distribution figure d’ordinaire à la fin.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A name in the data line.</source>
      <translation>Un nom dans la ligne des données.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A name in the header line.</source>
      <translation>Un nom dans la ligne d’en-tête.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A name stands alone near the top.</source>
      <translation>Un nom figure seul vers le haut.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A number without unit beside country or year is taken for minutes.</source>
      <translation>Un nombre sans unité à côté du pays ou de l’année est pris pour des minutes.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A paragraph begins with it.</source>
      <translation>Un paragraphe commence ainsi.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A sentence begins with it, and goes on after its exclamation mark.</source>
      <translation>Une phrase commence ainsi et continue après le point d’exclamation.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A short line near the top.</source>
      <translation>Une ligne courte vers le haut.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A short line right below the header line.</source>
      <translation>Une ligne courte juste sous la ligne d’en-tête.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A short line without a full stop between the paragraphs of a text.</source>
      <translation>Une ligne courte sans point entre les paragraphes d’un texte.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A text here says “{role}” beside the name.</source>
      <translation>Un texte dit ici « {role} » à côté du nom.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A word for the role stands before names alone.</source>
      <translation>Un mot pour la fonction précède des noms seuls.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>As on the line above.</source>
      <translation>Comme à la ligne au-dessus.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>Day and month fall on the weekday “{weekday}” in {year}, the first such year since the film was made.</source>
      <translation>Le jour et le mois tombent un « {weekday} » en {year}, première année de ce genre depuis le film.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>Day and month fall on the weekday “{weekday}” in {year}.</source>
      <translation>Le jour et le mois tombent un « {weekday} » en {year}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>Invisible control characters were left out.</source>
      <translation>Des caractères de contrôle invisibles ont été omis.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It begins with a birth.</source>
      <translation>Il commence par une naissance.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It begins with {name} and tells of a life or a trade.</source>
      <translation>Il commence par {name} et parle d’une vie ou d’un métier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It follows the first text.</source>
      <translation>Il suit le premier texte.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It follows the synopsis at a distance.</source>
      <translation>Il suit le synopsis à distance.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It has the title “{title}” and the director.</source>
      <translation>Il porte le titre « {title} » et la réalisation.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It is headed as a short text, and too long for one sentence.</source>
      <translation>Il est annoncé comme texte court, et trop long pour une phrase.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It is quoted and names its source.</source>
      <translation>Il est cité et nomme sa source.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It is quoted and speaks in the first person.</source>
      <translation>Il est cité et parle à la première personne.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It is quoted or set apart most often.</source>
      <translation>C’est lui qui est le plus souvent cité ou mis à part.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It is the first line.</source>
      <translation>C’est la première ligne.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It is the heading right above the film’s data.</source>
      <translation>C’est le titre juste au-dessus des données du film.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It names the director, {name}, {count} times.</source>
      <translation>Il nomme la réalisation, {name}, {count} fois.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It names the director, {name}.</source>
      <translation>Il nomme la réalisation : {name}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It names three films or more by title and year, and the director.</source>
      <translation>Il nomme trois films ou plus par titre et année, et la réalisation.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It names “{title}” {count} times.</source>
      <translation>Le texte nomme « {title} » {count} fois.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It names “{title}”.</source>
      <translation>Le texte nomme « {title} ».</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It opens the film’s lines in a list of films.</source>
      <translation>Il ouvre les lignes du film dans une liste de films.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It opens the header line.</source>
      <translation>Il ouvre la ligne d’en-tête.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It opens the line with country and year, below another title.</source>
      <translation>Il ouvre la ligne du pays et de l’année, sous un autre titre.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It stands above all films of the list.</source>
      <translation>Cela figure au-dessus de tous les films de la liste.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It stands beside the title.</source>
      <translation>Il figure à côté du titre.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It stands in the heading beside the title.</source>
      <translation>Il figure dans l’en-tête à côté du titre.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It stands on the page more than once.</source>
      <translation>Il figure plus d’une fois sur la page.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It stands under a heading of something else.</source>
      <translation>Il figure sous un titre d’autre chose.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It stands under a heading of the press.</source>
      <translation>Il figure sous un titre de presse.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It stands under a heading that says so.</source>
      <translation>Il figure sous un titre qui le dit.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It tells where somebody was born or studied.</source>
      <translation>Il dit où quelqu’un est né ou a étudié.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>Of {filled} lines the first {read} were read; the rest is kept as it is.</source>
      <translation>Sur {filled} lignes, les {read} premières ont été lues ; le reste est gardé tel quel.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>One sentence before the first longer text.</source>
      <translation>Une phrase avant le premier texte plus long.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>Only a guess from the usual order of roles after the cast; look it up.</source>
      <translation>Simple supposition d’après l’ordre habituel des fonctions après l’interprétation ; à vérifier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The biography names it with the film’s year, {year}.</source>
      <translation>La biographie le nomme avec l’année du film, {year}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The date lies within the days of the edition.</source>
      <translation>La date tombe dans les jours de l’édition.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The filmography has it under the film’s year, {year}, as {qualifier}.</source>
      <translation>La filmographie le porte à l’année du film, {year}, avec la mention : {qualifier}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The filmography has it under the film’s year, {year}.</source>
      <translation>La filmographie le porte à l’année du film, {year}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The first line, and with {count} names the longest: the cast stands so as a rule.</source>
      <translation>La première ligne, et la plus longue avec {count} noms : l’interprétation figure ainsi d’ordinaire.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The first text of the page.</source>
      <translation>Le premier texte de la page.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The life beside the filmography begins with this name.</source>
      <translation>La vie qui accompagne la filmographie commence par ce nom.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The line has no label, so its role is unknown.</source>
      <translation>La ligne n’a pas de mention, la fonction est donc inconnue.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The longer of two short texts.</source>
      <translation>Le plus long de deux textes courts.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The name stands alone near the top and comes again among the credits.</source>
      <translation>Le nom figure seul vers le haut et revient parmi les crédits.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The name stands alone near the top and comes again in a text.</source>
      <translation>Le nom figure seul vers le haut et revient dans un texte.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The same in another language.</source>
      <translation>Le même dans une autre langue.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The synopsis stands elsewhere.</source>
      <translation>Le synopsis figure ailleurs.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The text had been read in the wrong encoding; {count} places were put right.</source>
      <translation>Le texte avait été lu dans un mauvais encodage ; {count} endroits ont été corrigés.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The text names it with the film’s year, {year}.</source>
      <translation>Le texte le nomme avec l’année du film, {year}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The text names it {count} times, also in capitals.</source>
      <translation>Le texte le nomme {count} fois, aussi en capitales.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The text names it.</source>
      <translation>Le texte le nomme.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The text sets it in capitals.</source>
      <translation>Le texte le met en capitales.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The year is not stated and could not be told.</source>
      <translation>L’année n’est pas indiquée et n’a pas pu être établie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>{count} characters are no text and stand as �.</source>
      <translation>{count} caractères ne sont pas du texte et figurent comme �.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>{count} characters had been lost before the text came here; they stand as �.</source>
      <translation>{count} caractères étaient perdus avant que le texte n’arrive ici ; ils figurent comme �.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>{count} paragraphs that judge the film rather than announce it.</source>
      <translation>{count} paragraphes qui jugent le film plutôt qu’ils ne l’annoncent.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>{name} directed the film, and directors often write as well.</source>
      <translation>{name} a réalisé le film, et qui réalise écrit souvent aussi.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>“{words}” is one slip of typing away from “{name}”.</source>
      <translation>« {words} » est à une faute de frappe de « {name} ».</translation>
    </message>
  </context>
  <context>
    <name>ReasonView</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reason_view.py" />
      <source>Go there</source>
      <translation>Y aller</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reason_view.py" />
      <source>Go to the rule: {rule}</source>
      <translation>Aller à la règle : {rule}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reason_view.py" />
      <source>Perhaps fewer rules than these contradict each other.</source>
      <translation>Peut-être moins de règles que celles-ci se contredisent.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reason_view.py" />
      <source>{count} more have no place for like reasons.</source>
      <translation>Séances sans place pour des raisons semblables : {count} de plus.</translation>
    </message>
  </context>
  <context>
    <name>RecentFilesModel</name>
    <message>
      <location filename="../../festdesk/desktop/welcome/recent.py" />
      <source>not found</source>
      <translation>introuvable</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/recent.py" />
      <source>today, {clock}</source>
      <translation>aujourd’hui, {clock}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/recent.py" />
      <source>yesterday, {clock}</source>
      <translation>hier, {clock}</translation>
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
      <translation>Distribution</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/releases.py" />
      <source>In cinemas</source>
      <translation>En salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/releases.py" />
      <source>Print source</source>
      <translation>Source de la copie</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/releases.py" />
      <source>Producer</source>
      <translation>Production</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/releases.py" />
      <source>Rights</source>
      <translation>Droits</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/releases.py" />
      <source>Sales agent</source>
      <translation>Ventes internationales</translation>
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
      <translation>Textes alternatifs</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <source>Awards</source>
      <translation>Prix</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <source>Captions</source>
      <translation>Légendes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <source>Characters</source>
      <translation>Personnages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <source>Names in credits</source>
      <translation>Noms au générique</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <source>Notes for colleagues</source>
      <translation>Notes pour l’équipe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <source>Own texts</source>
      <translation>Textes propres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <source>Press texts</source>
      <translation>Textes de presse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <source>Titles</source>
      <translation>Titres</translation>
    </message>
  </context>
  <context>
    <name>ReplaceDialog</name>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>&amp;Find</source>
      <translation>C&amp;hercher</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>&amp;Match case</source>
      <translation>&amp;Majuscules et minuscules</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>&amp;Replace {count}</source>
      <translation>&amp;Remplacer {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>All cards</source>
      <translation>Toutes les fiches</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>All languages</source>
      <translation>Toutes les langues</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Cards in the list</source>
      <translation>Fiches de la liste</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Cards to search</source>
      <translation>Fiches où chercher</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Chosen cards</source>
      <translation>Fiches choisies</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Find and replace</source>
      <translation>Chercher et remplacer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Language to search</source>
      <translation>Langue où chercher</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Nothing was found in these fields and cards.</source>
      <translation>Rien n’a été trouvé dans ces champs et ces fiches.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>One value was changed. Ctrl+Z takes it back.</source>
      <translation>Une valeur a été changée. Ctrl+Z l’annule.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Regular e&amp;xpression</source>
      <translation>E&amp;xpression régulière</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Replace &amp;with</source>
      <translation>Remplacer &amp;par</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Replace “{words}”</source>
      <translation>Remplacer « {words} »</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>The first {count} hits are shown. Replace them and search again, or narrow it.</source>
      <translation>Les {count} premiers résultats sont montrés. Remplacez-les et cherchez à nouveau, ou restreignez.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Tick &amp;all</source>
      <translation>&amp;Cocher tout</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Tick &amp;none</source>
      <translation>&amp;Décocher tout</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Type what is to be found. Every hit is shown before it changes.</source>
      <translation>Tapez ce qu’il faut trouver. Chaque résultat est montré avant d’être changé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>What would be replaced</source>
      <translation>Ce qui serait remplacé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Whole w&amp;ords</source>
      <translation>Mots &amp;entiers</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Words to find</source>
      <translation>Mots à chercher</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Words to put in their place</source>
      <translation>Mots à mettre à la place</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>{count} values were changed. Ctrl+Z takes all of it back.</source>
      <translation>{count} valeurs ont été changées. Ctrl+Z annule le tout.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>{count} values were changed; {left} were left alone, because they had changed since they were shown. Ctrl+Z takes all of it back.</source>
      <translation>{count} valeurs ont été changées ; {left} ont été laissées, car elles avaient changé depuis qu’elles étaient montrées. Ctrl+Z annule le tout.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>{ticked} of {count} hits are ticked, on {cards} cards.</source>
      <translation>{ticked} résultats sur {count} sont cochés, sur {cards} fiches.</translation>
    </message>
  </context>
  <context>
    <name>RequiredBar</name>
    <message>
      <location filename="../../festdesk/desktop/films/required_bar.py" />
      <source>Go to: {field}</source>
      <translation>Aller à : {field}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/required_bar.py" />
      <source>Leave it</source>
      <translation>Laisser</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/required_bar.py" />
      <source>Not set to {status}; still required:</source>
      <translation>Non mis à « {status} » ; il manque encore :</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/required_bar.py" />
      <source>Required as soon as a card is {status}, and still missing: {field}.</source>
      <translation>Exigé dès qu’une fiche est « {status} », et manque encore : {field}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/required_bar.py" />
      <source>Required as soon as a card is {status}: {field}.</source>
      <translation>Exigé dès qu’une fiche est « {status} » : {field}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/required_bar.py" />
      <source>Set to {status} all the same</source>
      <translation>Mettre quand même à « {status} »</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/required_bar.py" />
      <source>Still required to be {status}:</source>
      <translation>Manque encore pour « {status} » :</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/required_bar.py" />
      <source>{count} more</source>
      <translation>{count} de plus</translation>
    </message>
  </context>
  <context>
    <name>RescueDialog</name>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>&amp;Open the new file</source>
      <translation>&amp;Ouvrir le nouveau fichier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>&amp;Salvage into a new file…</source>
      <translation>&amp;Récupérer dans un nouveau fichier…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>A damaged file</source>
      <translation>Un fichier endommagé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>Copying what is there …</source>
      <translation>Copie de ce qui est là …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>Everything that is known to have been there came back.</source>
      <translation>Tout ce que l’on savait s’y trouver est revenu.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>Look at what did not come back. The history did not come back whole, so a new one begins: what was done before cannot be undone.</source>
      <translation>Voyez ce qui n’est pas revenu. L’historique n’est pas revenu entier, un nouveau commence donc : ce qui a été fait avant ne peut pas être annulé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>Look at what did not come back. What was done before can be undone.</source>
      <translation>Voyez ce qui n’est pas revenu. Ce qui a été fait avant peut être annulé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>Looking at the pictures …</source>
      <translation>Examen des images …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>Progress of the salvage</source>
      <translation>Progression de la récupération</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>Reading what can be read …</source>
      <translation>Lecture de ce qui peut l’être …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>Salvage into a new file</source>
      <translation>Récupérer dans un nouveau fichier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>Salvaging</source>
      <translation>Récupération</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>Salvaging reads whatever can still be read and writes it into a new file. The damaged one stays as it is. You are told what came back and what did not.</source>
      <translation>La récupération lit tout ce qui peut encore l’être et l’écrit dans un nouveau fichier. Le fichier endommagé reste tel quel. Vous saurez ce qui est revenu et ce qui ne l’est pas.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>The salvage was cancelled; no file was made.</source>
      <translation>La récupération a été annulée ; aucun fichier n’a été fait.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>This file is damaged</source>
      <translation>Ce fichier est endommagé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>What came back</source>
      <translation>Ce qui est revenu</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>Writing the new file …</source>
      <translation>Écriture du nouveau fichier …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>{name} salvaged</source>
      <translation>{name} récupéré</translation>
    </message>
  </context>
  <context>
    <name>ReviewNote</name>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Approve again</source>
      <translation>Approuver à nouveau</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Approve {text} again</source>
      <translation>Approuver à nouveau : {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Approved by {who}, {when}</source>
      <translation>Approuvé par {who}, {when}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Edited by {who}, {when}</source>
      <translation>Édité par {who}, {when}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Proofed again</source>
      <translation>Corrigé à nouveau</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Proofed by {who}, {when}</source>
      <translation>Corrigé par {who}, {when}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Show what changed</source>
      <translation>Montrer les changements</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Show what was changed in {text}</source>
      <translation>Montrer les changements : {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Was approved by {who} on {when}; it was changed since.</source>
      <translation>Avait été approuvé par {who}, {when} ; modifié depuis.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Was approved until {when}, and then changed.</source>
      <translation>Avait été approuvé jusqu’au {when}, puis modifié.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Was proofed by {who} on {when}; it was changed since.</source>
      <translation>Avait été corrigé par {who}, {when} ; modifié depuis.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Was proofed until {when}, and then changed.</source>
      <translation>Avait été corrigé jusqu’au {when}, puis modifié.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>{text}: proofed again</source>
      <translation>{text} : corrigé à nouveau</translation>
    </message>
  </context>
  <context>
    <name>Rule</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rule_words.py" />
      <source>As it comes: {severity}</source>
      <translation>Par défaut : {severity}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rule_words.py" />
      <source>Off</source>
      <translation>Désactivé</translation>
    </message>
  </context>
  <context>
    <name>RulesPage</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rules_page.py" />
      <source>All as &amp;they come</source>
      <translation>T&amp;out par défaut</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rules_page.py" />
      <source>Change rule: {clash}</source>
      <translation>Modifier la règle : {clash}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rules_page.py" />
      <source>Clash</source>
      <translation>Conflit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rules_page.py" />
      <source>How grave a clash is, decides how it is marked in the calendar and whether the booklet can be printed. In italics: as it comes. What is off is not looked for.</source>
      <translation>La gravité d’un conflit décide de sa marque dans le calendrier et dit si la brochure peut s’imprimer. En italique : la valeur par défaut. Ce qui est désactivé n’est pas recherché.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rules_page.py" />
      <source>How it is taken</source>
      <translation>Comment il est pris</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rules_page.py" />
      <source>Leave all rules as they come</source>
      <translation>Laisser toutes les règles par défaut</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rules_page.py" />
      <source>Limit</source>
      <translation>Limite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rules_page.py" />
      <source>Rules of clashes</source>
      <translation>Règles des conflits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rules_page.py" />
      <source>What it means</source>
      <translation>Ce que cela signifie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rules_page.py" />
      <source>What the limit counts</source>
      <translation>Ce que compte la limite</translation>
    </message>
  </context>
  <context>
    <name>RunningTimesTable</name>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>&amp;Print this one	Ctrl+Enter</source>
      <translation>&amp;Imprimer celle-ci	Ctrl+Entrée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>Add running time</source>
      <translation>Ajouter une durée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>Add what another source says</source>
      <translation>Ajouter l’indication d’une autre source</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>Minutes</source>
      <translation>Minutes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>Prints</source>
      <translation>S’imprime</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>Remove running time</source>
      <translation>Retirer une durée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>Running time</source>
      <translation>Durée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>Running times by source</source>
      <translation>Durées selon la source</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>Says who</source>
      <translation>Qui le dit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>What a source says needs its minutes; Delete removes the row.</source>
      <translation>Ce que dit une source demande ses minutes ; Suppr retire la ligne.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
  </context>
  <context>
    <name>Salvage</name>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Accepted findings</source>
      <translation>Constats acceptés</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Awards</source>
      <translation>Prix</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Blocks</source>
      <translation>Blocs</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Books</source>
      <translation>Ouvrages</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Breaks</source>
      <translation>Pauses</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Cards known to be different films</source>
      <translation>Fiches de films bien distincts</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Companies</source>
      <translation>Sociétés</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Contacts</source>
      <translation>Contacts</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Credits</source>
      <translation>Crédits</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Crops of stills</source>
      <translation>Cadrages des photos</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Designs</source>
      <translation>Maquettes</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Edition</source>
      <translation>Édition</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Entries set tighter</source>
      <translation>Notices resserrées</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Faces</source>
      <translation>Polices</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Filmography entries</source>
      <translation>Entrées de filmographie</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Films</source>
      <translation>Films</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Films in blocks</source>
      <translation>Films des blocs</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>For what guests come</source>
      <translation>Ce pour quoi viennent les invités</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Formatting of texts</source>
      <translation>Mise en forme des textes</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Groups and promises of venues</source>
      <translation>Groupes et promesses des salles</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Guests of screenings</source>
      <translation>Invités des séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Hours of venues</source>
      <translation>Horaires des salles</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Identifiers</source>
      <translation>Identifiants</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Names</source>
      <translation>Noms</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Names of own kinds of texts</source>
      <translation>Noms des types de textes propres</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Nothing is known to be lost.</source>
      <translation>Rien, que l’on sache, n’est perdu.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Output profiles</source>
      <translation>Profils de sortie</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Own kinds of texts</source>
      <translation>Types de textes propres</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Parts of books</source>
      <translation>Parties d’ouvrages</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Pasted texts</source>
      <translation>Textes collés</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>People on stills</source>
      <translation>Personnes sur les photos</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Pictures of books</source>
      <translation>Images d’ouvrages</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Press texts</source>
      <translation>Textes de presse</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Prints and locks of screenings</source>
      <translation>Copies et verrous des séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Prints of films</source>
      <translation>Copies des films</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Releases</source>
      <translation>Sorties</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Rules for audiences</source>
      <translation>Règles des publics</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Rules for checks</source>
      <translation>Règles des contrôles</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Rules for fields</source>
      <translation>Règles des champs</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Running times</source>
      <translation>Durées</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Saved filters</source>
      <translation>Filtres enregistrés</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Screenings</source>
      <translation>Séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Settings of the house</source>
      <translation>Réglages de la maison</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Stays of guests</source>
      <translation>Séjours des invités</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Stills</source>
      <translation>Photos</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Strands</source>
      <translation>Sections</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Texts</source>
      <translation>Textes</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Texts of books</source>
      <translation>Textes d’ouvrages</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>The history came back whole: what was done can be undone.</source>
      <translation>L’historique est revenu entier : ce qui a été fait peut être annulé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>The history did not come back whole, so a new one begins here: what was done before cannot be undone.</source>
      <translation>L’historique n’est pas revenu entier, un nouveau commence donc ici : ce qui a été fait avant ne peut pas être annulé.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Titles</source>
      <translation>Titres</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Venues</source>
      <translation>Salles</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Versions of the calendar</source>
      <translation>Versions du calendrier</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Wanted screenings of films</source>
      <translation>Séances souhaitées des films</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Ways between venues</source>
      <translation>Trajets entre salles</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>What could be read was written into “{path}”.</source>
      <translation>Ce qui pouvait être lu a été écrit dans « {path} ».</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>When films can be shown</source>
      <translation>Quand les films peuvent être montrés</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Where values came from</source>
      <translation>Provenance des valeurs</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Who gave texts their status</source>
      <translation>Qui a donné leur statut aux textes</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Words of the spell check</source>
      <translation>Mots de la vérification orthographique</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>{table}: a part could not be read; how many were in it, nobody can tell.</source>
      <translation>{table} : une partie était illisible ; combien elle en contenait, nul ne le sait.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>{table}: {count} are lost.</source>
      <translation>{table} : {count} sont perdus.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>{table}: {count} came back, {history} of them from the history and {backup} from a backup.</source>
      <translation>{table} : {count} sont revenus, dont {history} de l’historique et {backup} d’une sauvegarde.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>{table}: {count} came back.</source>
      <translation>{table} : {count} sont revenus.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>{table}: {count} were mended; look them over.</source>
      <translation>{table} : {count} ont été réparés ; relisez-les.</translation>
    </message>
  </context>
  <context>
    <name>SavedFilters</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>&amp;Delete</source>
      <translation>&amp;Supprimer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>&amp;Rename…</source>
      <translation>&amp;Renommer…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>&amp;Save…</source>
      <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>Change filter</source>
      <translation>Modifier un filtre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>Change the saved filter</source>
      <translation>Modifier le filtre enregistré</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>Delete filter</source>
      <translation>Supprimer un filtre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>Name of the filter</source>
      <translation>Nom du filtre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>No filter is saved yet</source>
      <translation>Aucun filtre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>Rename filter</source>
      <translation>Renommer un filtre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>Save filter</source>
      <translation>Enregistrer un filtre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>Save what is shown under this &amp;name</source>
      <translation>Enregistrer l’affichage sous ce &amp;nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>Saved filters</source>
      <translation>Filtres enregistrés</translation>
    </message>
  </context>
  <context>
    <name>ScreeningCells</name>
    <message>
      <location filename="../../festdesk/desktop/films/screening_cells.py" />
      <source>Not set</source>
      <translation>Non fixé</translation>
    </message>
  </context>
  <context>
    <name>ScreeningForm</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/form.py" />
      <source>&amp;Delete screening</source>
      <translation>&amp;Supprimer la séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/form.py" />
      <source>&amp;Delete screenings</source>
      <translation>&amp;Supprimer les séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/form.py" />
      <source>&amp;Off the board</source>
      <translation>&amp;Ôter du tableau</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/form.py" />
      <source>Another fil&amp;m…</source>
      <translation>Autre fil&amp;m…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/form.py" />
      <source>Clashes</source>
      <translation>Conflits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/form.py" />
      <source>Close (Esc)</source>
      <translation>Fermer (Échap)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/form.py" />
      <source>Edit block</source>
      <translation>Modifier le bloc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>No venue, not printed</source>
      <translation>Sans salle, non imprimé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Online</source>
      <translation>En ligne</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/form.py" />
      <source>Open ca&amp;rd</source>
      <translation>Ouvri&amp;r la fiche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/form.py" />
      <source>Show another film</source>
      <translation>Montrer un autre film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Venue to come</source>
      <translation>Salle à préciser</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/fields.py" />
      <source>several</source>
      <translation>plusieurs</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/form.py" />
      <source>{count} screenings</source>
      <translation>{count} séances</translation>
    </message>
  </context>
  <context>
    <name>ScreeningsGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>&amp;Show in calendar	Ctrl+Enter</source>
      <translation>Montrer au c&amp;alendrier	Ctrl+Entrée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>A screening of a block belongs to all its films; remove it in the calendar.</source>
      <translation>Une séance d’un bloc appartient à tous ses films ; retirez-la dans le calendrier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Add screening</source>
      <translation>Ajouter une séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Add…</source>
      <translation>Ajouter…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Change screening</source>
      <translation>Modifier la séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Choose the day too.</source>
      <translation>Choisissez aussi le jour.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Guests</source>
      <translation>Invités</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Remove screening</source>
      <translation>Retirer une séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Screenings</source>
      <translation>Séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Show in calendar</source>
      <translation>Montrer au calendrier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Shown in the block “{name}”, with {others}.</source>
      <translation>Montré dans le bloc « {name} », avec {others}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Shown in the block “{name}”.</source>
      <translation>Montré dans le bloc « {name} ».</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Talk</source>
      <translation>Débat</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>The film's version. Type another here, such as OmU, if this print differs.</source>
      <translation>La version du film. Tapez-en une autre ici, par exemple VOST, si cette copie diffère.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>The print of this screening; empty it to show the film's own version.</source>
      <translation>La copie de cette séance ; videz le champ pour montrer la version du film.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Time</source>
      <translation>Heure</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Type the start too, such as 20:30.</source>
      <translation>Indiquez aussi le début, par exemple 20:30.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Venue</source>
      <translation>Salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>{count} more; the list of checks has them all.</source>
      <translation>{count} de plus ; la liste des contrôles les a tous.</translation>
    </message>
  </context>
  <context>
    <name>SeveralFilms</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>Block {number}</source>
      <translation>Bloc {number}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>Change film</source>
      <translation>Modifier un film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>Change {count} films</source>
      <translation>Modifier {count} films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>Delete film</source>
      <translation>Supprimer un film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>Delete {count} films</source>
      <translation>Supprimer {count} films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>Make block</source>
      <translation>Créer un bloc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>Restore film</source>
      <translation>Remettre un film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>Restore {count} films</source>
      <translation>Remettre {count} films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>The card is marked “{status}” and still lacks what that requires: {list}.</source>
      <translation>La fiche est à « {status} », et il manque encore ce que cela exige : {list}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>The film is deleted, and with it {list}. Undo brings all of it back.</source>
      <translation>Le film est supprimé, et avec lui {list}. « Annuler » ramène le tout.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>Withdraw film</source>
      <translation>Retirer un film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>Withdraw {count} films</source>
      <translation>Retirer {count} films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>{count} films are deleted, and with them {list}. Undo brings all of it back.</source>
      <translation>{count} films sont supprimés, et avec eux {list}. « Annuler » ramène le tout.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>{count} of the films still lack what “{status}” requires; the column “Missing” says what.</source>
      <translation>À {count} des films manque encore ce que « {status} » exige ; la colonne « Manque » dit quoi.</translation>
    </message>
  </context>
  <context>
    <name>Shelf</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/shelf.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <location filename="../../festdesk/desktop/help/shortcut_sheet.py" />
      <source>&amp;Print…</source>
      <translation>&amp;Imprimer…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/help/shortcut_sheet.py" />
      <source>A word of the command, or its keys</source>
      <translation>Un mot de la commande, ou ses touches</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/help/shortcut_sheet.py" />
      <source>Command</source>
      <translation>Commande</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/help/shortcut_sheet.py" />
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/help/shortcut_sheet.py" />
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/help/shortcut_sheet.py" />
      <source>Keys of fields, tables and the calendar are in the help, under Shortcuts.</source>
      <translation>Les touches des champs, des tableaux et du calendrier sont dans l’aide, sous « Raccourcis ».</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/help/shortcut_sheet.py" />
      <source>No shortcut is called that.</source>
      <translation>Aucun raccourci ne s’appelle ainsi.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/help/shortcut_sheet.py" />
      <source>Search shortcuts</source>
      <translation>Chercher des raccourcis</translation>
    </message>
  </context>
  <context>
    <name>Side</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/side.py" />
      <source>Fit</source>
      <translation>Place</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/side.py" />
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/side.py" />
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/side.py" />
      <source>What stands beside the pages</source>
      <translation>Ce qui accompagne les pages</translation>
    </message>
  </context>
  <context>
    <name>SourceMark</name>
    <message>
      <location filename="../../festdesk/desktop/films/group.py" />
      <source>line {number}</source>
      <translation>ligne {number}</translation>
    </message>
  </context>
  <context>
    <name>SourceView</name>
    <message>
      <location filename="../../festdesk/desktop/films/sources_group.py" />
      <source>Not understood: lines {lines}</source>
      <translation>Non compris : lignes {lines}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/sources_group.py" />
      <source>Pasted text</source>
      <translation>Texte collé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/sources_group.py" />
      <source>Text as it was taken in</source>
      <translation>Texte tel qu’il a été repris</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/sources_group.py" />
      <source>{name}, taken in on {day}</source>
      <translation>{name}, repris le {day}</translation>
    </message>
  </context>
  <context>
    <name>SourcesGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/sources_group.py" />
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
  </context>
  <context>
    <name>SpellMenu</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/spell_menu.py" />
      <source>&amp;Add “{word}” to the dictionary ({language})</source>
      <translation>&amp;Ajouter « {word} » au dictionnaire ({language})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/spell_menu.py" />
      <source>&amp;Ignore in this text</source>
      <translation>&amp;Ignorer dans ce texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/spell_menu.py" />
      <source>Add for all &amp;languages</source>
      <translation>Ajouter pour toutes les &amp;langues</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/spell_menu.py" />
      <source>Looking for suggestions …</source>
      <translation>Recherche de suggestions …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/spell_menu.py" />
      <source>More for this &amp;text</source>
      <translation>Autres actions sur ce &amp;texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/spell_menu.py" />
      <source>No suggestions</source>
      <translation>Pas de suggestions</translation>
    </message>
  </context>
  <context>
    <name>SpellNote</name>
    <message>
      <location filename="../../festdesk/desktop/films/card_spelling.py" />
      <source>1 unknown word</source>
      <translation>1 mot inconnu</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_spelling.py" />
      <source>Go to the first one; F8 goes on to the next, Ctrl+F8 shows suggestions.</source>
      <translation>Aller au premier ; F8 va au suivant, Ctrl+F8 montre des suggestions.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_spelling.py" />
      <source>No dictionary for {language}</source>
      <translation>Pas de dictionnaire : {language}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_spelling.py" />
      <source>Spelling is not checked here.</source>
      <translation>L’orthographe n’est pas vérifiée ici.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_spelling.py" />
      <source>{count} unknown words</source>
      <translation>{count} mots inconnus</translation>
    </message>
  </context>
  <context>
    <name>Spelling</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/spelling.py" />
      <source>Add “{word}” to the dictionary</source>
      <translation>Ajouter « {word} » au dictionnaire</translation>
    </message>
  </context>
  <context>
    <name>Spellings</name>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>&amp;Print this one</source>
      <translation>&amp;Imprimer celle-ci</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>&amp;Remove</source>
      <translation>&amp;Retirer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Add spelling</source>
      <translation>Ajouter une graphie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Another spelling</source>
      <translation>Autre graphie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Another spelling, then Enter</source>
      <translation>Autre graphie, puis Entrée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Choose printed name</source>
      <translation>Choisir le nom imprimé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Remove spelling</source>
      <translation>Retirer une graphie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Spellings of the name</source>
      <translation>Graphies du nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>{name} – prints</source>
      <translation>{name} – s’imprime</translation>
    </message>
  </context>
  <context>
    <name>State</name>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Accepted findings</source>
      <translation>Constats acceptés</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Awards</source>
      <translation>Prix</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Block</source>
      <translation>Bloc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Blocks</source>
      <translation>Blocs</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Books</source>
      <translation>Ouvrages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Breaks</source>
      <translation>Pauses</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Cards known to be different films</source>
      <translation>Fiches de films bien distincts</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Companies</source>
      <translation>Sociétés</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Company</source>
      <translation>Société</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Contacts</source>
      <translation>Contacts</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Credits</source>
      <translation>Crédits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Crops of stills</source>
      <translation>Cadrages des photos</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Designs</source>
      <translation>Maquettes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Edition</source>
      <translation>Édition</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Entries set tighter</source>
      <translation>Notices resserrées</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Faces</source>
      <translation>Polices</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Filmography entries</source>
      <translation>Entrées de filmographie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Films</source>
      <translation>Films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Films in blocks</source>
      <translation>Films des blocs</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>For what guests come</source>
      <translation>Ce pour quoi viennent les invités</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Formatting of texts</source>
      <translation>Mise en forme des textes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Groups and promises of venues</source>
      <translation>Groupes et promesses des salles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Guests</source>
      <translation>Invités</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Hours of venues</source>
      <translation>Horaires des salles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Names</source>
      <translation>Noms</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Names of own kinds of texts</source>
      <translation>Noms des types de textes propres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Numbers elsewhere</source>
      <translation>Numéros ailleurs</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Output profiles</source>
      <translation>Profils de sortie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Own kinds of texts</source>
      <translation>Types de textes propres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Parts of books</source>
      <translation>Parties d’ouvrages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>People on stills</source>
      <translation>Personnes sur les photos</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Pictures of books</source>
      <translation>Images d’ouvrages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Press texts</source>
      <translation>Textes de presse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Prints and locks of screenings</source>
      <translation>Copies et verrous des séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Prints of films</source>
      <translation>Copies des films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Releases</source>
      <translation>Sorties</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Rules for audiences</source>
      <translation>Règles des publics</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Rules for checks</source>
      <translation>Règles des contrôles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Rules for fields</source>
      <translation>Règles des champs</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Running times</source>
      <translation>Durées</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Saved filters</source>
      <translation>Filtres enregistrés</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Screenings</source>
      <translation>Séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Section</source>
      <translation>Section</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Sections</source>
      <translation>Sections</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Settings of the house</source>
      <translation>Réglages de la maison</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Source texts</source>
      <translation>Textes sources</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Stays of guests</source>
      <translation>Séjours des invités</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Stills</source>
      <translation>Photos</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Texts</source>
      <translation>Textes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Texts of books</source>
      <translation>Textes d’ouvrages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>The edition</source>
      <translation>L’édition</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Titles</source>
      <translation>Titres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Venue</source>
      <translation>Salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Venues</source>
      <translation>Salles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Versions of the calendar</source>
      <translation>Versions du calendrier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Wanted screenings of films</source>
      <translation>Séances souhaitées des films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Ways between venues</source>
      <translation>Trajets entre salles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>When films can be shown</source>
      <translation>Quand les films peuvent être montrés</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Where values came from</source>
      <translation>Provenance des valeurs</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Who gave texts their status</source>
      <translation>Qui a donné leur statut aux textes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Words of the spell check</source>
      <translation>Mots de la vérification orthographique</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>added since</source>
      <translation>ajouté depuis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>before a merge</source>
      <translation>avant une fusion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>before a text was taken in</source>
      <translation>avant la reprise d’un texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>before an earlier state was restored</source>
      <translation>avant le rétablissement d’un état antérieur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>before it was brought up to date</source>
      <translation>avant la mise à niveau</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>changed: {parts}</source>
      <translation>modifié : {parts}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>own fields</source>
      <translation>champs propres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>removed since</source>
      <translation>retiré depuis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>today, {clock}</source>
      <translation>aujourd’hui, {clock}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>when it was closed</source>
      <translation>à la fermeture</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>when it was opened</source>
      <translation>à l’ouverture</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>while you worked</source>
      <translation>pendant le travail</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>without a name</source>
      <translation>sans nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>yesterday, {clock}</source>
      <translation>hier, {clock}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>{count} added</source>
      <translation>{count} ajoutés</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>{count} changed</source>
      <translation>{count} modifiés</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>{count} removed</source>
      <translation>{count} retirés</translation>
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
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>&amp;Kept states</source>
      <translation>États c&amp;onservés</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>&amp;Look at it</source>
      <translation>&amp;Consulter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>&amp;Make a new file of it…</source>
      <translation>En faire un &amp;nouveau fichier…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>&amp;Restore</source>
      <translation>&amp;Rétablir</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>&amp;What differs from now</source>
      <translation>Ce qui &amp;diffère de maintenant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>Card</source>
      <translation>Fiche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>Changes since</source>
      <translation>Changements depuis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>Comparing …</source>
      <translation>Comparaison …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>Earlier states</source>
      <translation>États antérieurs</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>Films</source>
      <translation>Films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>It was kept of {path}.</source>
      <translation>Conservé depuis {path}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>Kept</source>
      <translation>Conservé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>No state has been kept yet. States are kept when a file is opened, every ten minutes while you change it, and before texts are taken in.</source>
      <translation>Aucun état n’est encore conservé. Un état est conservé à l’ouverture d’un fichier, toutes les dix minutes pendant que vous le modifiez, et avant de reprendre des textes.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>Nothing differs.</source>
      <translation>Rien ne diffère.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>Pictures that are not kept beside this state: {count}. There was no room on the disk, or they are still being copied; those in your file stay there.</source>
      <translation>Images qui ne sont pas conservées avec cet état : {count}. Le disque manquait de place, ou leur copie est en cours ; celles de votre fichier y restent.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>What differs</source>
      <translation>Ce qui diffère</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>What happened</source>
      <translation>Ce qui s’est passé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>What it holds</source>
      <translation>Ce qu’il contient</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>another copy</source>
      <translation>autre copie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>{count} more</source>
      <translation>{count} de plus</translation>
    </message>
  </context>
  <context>
    <name>StillCrops</name>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>Click what must stay in the picture. Arrow keys move it by 1 %, with Shift by 5 %; + and − zoom, Home sets back.</source>
      <translation>Cliquez sur ce qui doit rester dans l’image. Les flèches le déplacent de 1 %, avec Maj de 5 % ; + et − zooment, Début remet à zéro.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>Crop of the still</source>
      <translation>Cadrage de la photo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>Crop the still in every format as in this one</source>
      <translation>Cadrer la photo dans chaque format comme dans celui-ci</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>Formats of the booklet</source>
      <translation>Formats de la brochure</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>Opening the picture …</source>
      <translation>Ouverture de l’image …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>Own crop for this format</source>
      <translation>Cadrage propre à ce format</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>Prints nowhere: an entry of the catalogue shows its first four stills.</source>
      <translation>Ne s’imprime nulle part : une notice du catalogue montre ses quatre premières photos.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>The picture cannot be shown. Replace it with another file.</source>
      <translation>L’image ne peut pas être montrée. Remplacez-la par un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>The picture is to come.</source>
      <translation>L’image est à venir.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>The same for all</source>
      <translation>Le même pour tous</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
  </context>
  <context>
    <name>StillDetails</name>
    <message>
      <location filename="../../festdesk/desktop/films/still_details.py" />
      <source>Alternative text, {language}</source>
      <translation>Texte alternatif, {language}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_details.py" />
      <source>Alternative text: what it shows</source>
      <translation>Texte alternatif : ce qu’elle montre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_details.py" />
      <source>Caption</source>
      <translation>Légende</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_details.py" />
      <source>Caption, {language}</source>
      <translation>Légende, {language}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_details.py" />
      <source>Names, with commas between them</source>
      <translation>Noms, séparés par des virgules</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_details.py" />
      <source>Photographer</source>
      <translation>Photographe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_details.py" />
      <source>Read out to those who cannot see the picture</source>
      <translation>Lu à ceux qui ne voient pas l’image</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_details.py" />
      <source>Rights</source>
      <translation>Droits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_details.py" />
      <source>Rights of the still</source>
      <translation>Droits de la photo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_details.py" />
      <source>Who is on it</source>
      <translation>Qui y figure</translation>
    </message>
  </context>
  <context>
    <name>StillFile</name>
    <message>
      <location filename="../../festdesk/desktop/films/still_file.py" />
      <source>Choose picture…</source>
      <translation>Choisir l’image…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_file.py" />
      <source>Replace picture…</source>
      <translation>Remplacer l’image…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_file.py" />
      <source>Save the original</source>
      <translation>Enregistrer l’original</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_file.py" />
      <source>Save the original…</source>
      <translation>Enregistrer l’original…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_file.py" />
      <source>Save the picture as it came, byte for byte</source>
      <translation>Enregistrer l’image telle qu’elle est venue, octet pour octet</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_file.py" />
      <source>Take another file; caption and crops stay</source>
      <translation>Prendre un autre fichier ; légende et cadrages restent</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_file.py" />
      <source>The original was saved as “{name}”.</source>
      <translation>L’original a été enregistré sous « {name} ».</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_file.py" />
      <source>The picture is to come: choose the file when it is here.</source>
      <translation>L’image est à venir : choisissez le fichier quand il sera là.</translation>
    </message>
  </context>
  <context>
    <name>Stills</name>
    <message>
      <location filename="../../festdesk/desktop/films/choosing_pictures.py" />
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>CMYK</source>
      <translation>CMJN</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>Catalogue, cover</source>
      <translation>Catalogue, couverture</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>Catalogue, entry</source>
      <translation>Catalogue, notice</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>Catalogue, row</source>
      <translation>Catalogue, rangée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/choosing_pictures.py" />
      <source>Choose pictures</source>
      <translation>Choisir des images</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>Crop still</source>
      <translation>Cadrer la photo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>Crop still as in every format</source>
      <translation>Cadrer la photo comme dans chaque format</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>Crop still for one format</source>
      <translation>Cadrer la photo pour un format</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>Lab</source>
      <translation>Lab</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/choosing_pictures.py" />
      <source>Pictures ({patterns})</source>
      <translation>Images ({patterns})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>Portrait</source>
      <translation>Portrait</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>Programme, cover</source>
      <translation>Programme, couverture</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>Programme, entry</source>
      <translation>Programme, notice</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>RGB</source>
      <translation>RVB</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/known_pictures.py" />
      <source>Untitled</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>grey</source>
      <translation>gris</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>has transparency: printed on white</source>
      <translation>a de la transparence : imprimé sur blanc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>moves: its first picture prints</source>
      <translation>animé : sa première image s’imprime</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>no profile</source>
      <translation>pas de profil</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>no profile, taken for FOGRA39</source>
      <translation>pas de profil, pris pour FOGRA39</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>no profile, taken for sRGB</source>
      <translation>pas de profil, pris pour sRGB</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>profile without a name</source>
      <translation>profil sans nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>profile {name}</source>
      <translation>profil {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>{bits} bit</source>
      <translation>{bits} bits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>{count} MB</source>
      <translation>{count} Mo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>{count} kB</source>
      <translation>{count} ko</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>{dpi} dpi at {width} × {height} mm</source>
      <translation>{dpi} ppp à {width} × {height} mm</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>{kind}, {width} × {height} pixels</source>
      <translation>{kind}, {width} × {height} pixels</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>{size}: coarse; good up to {most} mm wide</source>
      <translation>{size} : faible ; bon jusqu’à {most} mm de large</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>{size}: good</source>
      <translation>{size} : bon</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>{size}: too coarse for print; good up to {most} mm wide</source>
      <translation>{size} : trop faible pour l’impression ; bon jusqu’à {most} mm de large</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/known_pictures.py" />
      <source>“{name}” came twice and was added once.</source>
      <translation>« {name} » est venu deux fois et a été ajouté une fois.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/known_pictures.py" />
      <source>“{name}” is a still of “{film}” as well.</source>
      <translation>« {name} » est aussi une photo de « {film} ».</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/known_pictures.py" />
      <source>“{name}” is here already: it is still {number}.</source>
      <translation>« {name} » est déjà là : c’est la photo {number}.</translation>
    </message>
  </context>
  <context>
    <name>StillsGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Add still</source>
      <translation>Ajouter une photo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Add stills</source>
      <translation>Ajouter des photos</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Add stills…</source>
      <translation>Ajouter des photos…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Change alternative text</source>
      <translation>Modifier un texte alternatif</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Change caption</source>
      <translation>Modifier une légende</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Change still</source>
      <translation>Modifier une photo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Change who is on the still</source>
      <translation>Modifier qui figure sur la photo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Crop still alike in every format</source>
      <translation>Cadrer la photo pareillement dans chaque format</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>No stills yet. Drop or paste pictures here, or add their files.</source>
      <translation>Pas encore de photos. Déposez ou collez des images ici, ou ajoutez leurs fichiers.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Pasted picture</source>
      <translation>Image collée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Picture missing</source>
      <translation>Image manquante</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Picture to come</source>
      <translation>Image à venir</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Remove still</source>
      <translation>Retirer une photo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Remove the still</source>
      <translation>Retirer la photo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Reorder stills</source>
      <translation>Réordonner les photos</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Replace picture</source>
      <translation>Remplacer l’image</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Stills</source>
      <translation>Photos</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>There is no picture in the clipboard.</source>
      <translation>Il n’y a pas d’image dans le presse-papiers.</translation>
    </message>
  </context>
  <context>
    <name>StillsList</name>
    <message>
      <location filename="../../festdesk/desktop/films/stills_list.py" />
      <source>No caption</source>
      <translation>Pas de légende</translation>
    </message>
  </context>
  <context>
    <name>StyledField</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_field.py" />
      <source>Clean this text</source>
      <translation>Nettoyer ce texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_field.py" />
      <source>Paste without cleaning</source>
      <translation>Coller sans nettoyer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_field.py" />
      <source>This has more than {most} characters without a space, which no page can hold. Nothing was pasted; it is still on the clipboard.</source>
      <translation>Voici plus de {most} caractères sans espace, ce qu’aucune page ne peut contenir. Rien n’a été collé ; c’est encore dans le presse-papiers.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_field.py" />
      <source>{count} characters are more than a text of a card holds ({most}). Nothing was pasted; it is still on the clipboard.</source>
      <translation>{count} caractères dépassent ce qu’un texte de fiche contient ({most}). Rien n’a été collé ; c’est encore dans le presse-papiers.</translation>
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
      <translation>&amp;Insérer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_keys.py" />
      <source>Bold</source>
      <translation>Gras</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_keys.py" />
      <source>Italic</source>
      <translation>Italique</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_keys.py" />
      <source>Line break</source>
      <translation>Saut de ligne</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_keys.py" />
      <source>Narrow no-break space</source>
      <translation>Espace fine insécable</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_keys.py" />
      <source>No-break space</source>
      <translation>Espace insécable</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_keys.py" />
      <source>Small capitals</source>
      <translation>Petites capitales</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_keys.py" />
      <source>Soft hyphen</source>
      <translation>Trait d’union conditionnel</translation>
    </message>
  </context>
  <context>
    <name>SurveyDialog</name>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>&amp;Add to the dictionary</source>
      <translation>&amp;Ajouter au dictionnaire</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>&amp;Dictionary…</source>
      <translation>&amp;Dictionnaire…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>&amp;Go there</source>
      <translation>Y a&amp;ller</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>&amp;Look again</source>
      <translation>&amp;Chercher à nouveau</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>&amp;Stop</source>
      <translation>A&amp;rrêter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>1 unknown word. Enter goes there.</source>
      <translation>1 mot inconnu. Entrée y mène.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>Every word is known.</source>
      <translation>Chaque mot est connu.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>How far the words are looked up</source>
      <translation>Avancement de la recherche des mots</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>Looking through the texts …</source>
      <translation>Examen des textes …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>Press text</source>
      <translation>Texte de presse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>Spelling in the edition</source>
      <translation>Orthographe de l’édition</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>Stopped.</source>
      <translation>Arrêté.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>There is no dictionary for {language} on this computer. “Dictionary…” says how to get one.</source>
      <translation>Il n’y a pas sur cet ordinateur de dictionnaire pour : {language}. « Dictionnaire… » dit comment en obtenir un.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>Times</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>Unknown words</source>
      <translation>Mots inconnus</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>Untitled</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>Word</source>
      <translation>Mot</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>{count} unknown words. Enter goes to the chosen one.</source>
      <translation>{count} mots inconnus. Entrée mène à celui qui est choisi.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>{count} unknown words; the {shown} most frequent are shown.</source>
      <translation>{count} mots inconnus ; les {shown} plus fréquents sont montrés.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>{first} and {count} more</source>
      <translation>{first} et {count} de plus</translation>
    </message>
  </context>
  <context>
    <name>Text</name>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>biography</source>
      <translation>biographie</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>caption</source>
      <translation>légende</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>introduction</source>
      <translation>présentation</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>logline</source>
      <translation>pitch</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>short synopsis</source>
      <translation>synopsis court</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>statement</source>
      <translation>note d’intention</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>synopsis</source>
      <translation>synopsis</translation>
    </message>
  </context>
  <context>
    <name>TextCell</name>
    <message>
      <location filename="../../festdesk/desktop/films/text_cell.py" />
      <source>&amp;Status</source>
      <translation>Stat&amp;ut</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cell.py" />
      <source>1 word</source>
      <translation>1 mot</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cell.py" />
      <source>Approve all texts in {language}</source>
      <translation>Approuver tous les textes en {language}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cell.py" />
      <source>Copy from {language} as draft</source>
      <translation>Copier le texte en {language} comme brouillon</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cell.py" />
      <source>Missing</source>
      <translation>Manque</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cell.py" />
      <source>Show special &amp;characters</source>
      <translation>Montrer les &amp;caractères spéciaux</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cell.py" />
      <source>Status of {text}</source>
      <translation>Statut : {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cell.py" />
      <source>{count} words</source>
      <translation>{count} mots</translation>
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
      <translation>Approuver tous les textes en {language}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Biography of {name}</source>
      <translation>Biographie de {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Change status of {text}</source>
      <translation>Changer le statut : {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Changed since: {text}</source>
      <translation>Modifié depuis : {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Clean “{field}”</source>
      <translation>Nettoyer « {field} »</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Copy text as draft</source>
      <translation>Copier un texte comme brouillon</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Paste into “{field}”</source>
      <translation>Coller dans « {field} »</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Show special spaces, soft hyphens and line ends</source>
      <translation>Montrer espaces spéciales, traits d’union conditionnels et fins de ligne</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Speaker of the statement</source>
      <translation>Auteur de la note d’intention</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Spoken by</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Struck through is what was there at the review, underlined what came since.</source>
      <translation>Barré : ce qui s’y trouvait à la relecture ; souligné : ce qui est venu depuis.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Texts</source>
      <translation>Textes</translation>
    </message>
  </context>
  <context>
    <name>TitleRow</name>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Kind of title</source>
      <translation>Type de titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Language of the title</source>
      <translation>Langue du titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Remove this title</source>
      <translation>Retirer ce titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Remove title</source>
      <translation>Retirer un titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
  </context>
  <context>
    <name>TitlesGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Add the transliteration {title}</source>
      <translation>Ajouter la translittération {title}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Add title</source>
      <translation>Ajouter un titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Add transliteration</source>
      <translation>Ajouter une translittération</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Add “{title}” (Ctrl+Enter)</source>
      <translation>Ajouter « {title} » (Ctrl+Entrée)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Another title</source>
      <translation>Un autre titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Language?</source>
      <translation>Langue ?</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Printed titles</source>
      <translation>Titres imprimés</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Prints as</source>
      <translation>S’imprime</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>The title as it is on the film</source>
      <translation>Le titre tel qu’il figure sur le film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Titles</source>
      <translation>Titres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Transliteration</source>
      <translation>Translittération</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>{language}: {title}</source>
      <translation>{language} : {title}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>{title} · sorts under: {word}</source>
      <translation>{title} · classé sous : {word}</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>Audience</source>
      <translation>Public</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>Drag to the board; drag a screening back here to unplan it.</source>
      <translation>Faites glisser vers le tableau ; ramenez une séance ici pour la retirer du planning.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>Everything has its place.</source>
      <translation>Tout a sa place.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>Filter</source>
      <translation>Filtre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>Filter what is to plan</source>
      <translation>Filtrer ce qui est à placer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>From {minutes} min</source>
      <translation>À partir de {minutes} min</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>Length, the longest first</source>
      <translation>Durée, les plus longs d’abord</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>No format</source>
      <translation>Sans format</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>No showing yet</source>
      <translation>Pas encore de séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>No strand, or several</source>
      <translation>Sans section, ou plusieurs</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>No version</source>
      <translation>Sans version</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>Nobody</source>
      <translation>Personne</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>Nothing that is waiting to be planned is like that.</source>
      <translation>Rien de ce qui attend d’être placé n’est ainsi.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>Search what is to plan</source>
      <translation>Chercher ce qui est à placer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>Show all that is to plan</source>
      <translation>Montrer tout ce qui est à placer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>Sort</source>
      <translation>Tri</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>Sort what is to plan</source>
      <translation>Trier ce qui est à placer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>Strand</source>
      <translation>Section</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>There is no film yet. Add films on the page Films.</source>
      <translation>Il n’y a pas encore de film. Ajoutez des films à la page Films.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>To plan</source>
      <translation>À placer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>Up to {minutes} min</source>
      <translation>Jusqu’à {minutes} min</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>What misses most</source>
      <translation>Ce à quoi il manque le plus</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>With guests</source>
      <translation>Avec invités</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>{placed} of {wanted} showings planned</source>
      <translation>Séances placées : {placed} sur {wanted}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>{shown} of {total} shown</source>
      <translation>{shown} sur {total} affichés</translation>
    </message>
  </context>
  <context>
    <name>TrayActs</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_acts.py" />
      <source>&amp;New screening without place</source>
      <translation>&amp;Nouvelle séance sans place</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_acts.py" />
      <source>&amp;New screening without place for each</source>
      <translation>&amp;Nouvelle séance sans place pour chacun</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_acts.py" />
      <source>&amp;Wishes…</source>
      <translation>&amp;Souhaits…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_acts.py" />
      <source>Delete screening</source>
      <translation>Supprimer une séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_acts.py" />
      <source>Delete {count} screenings</source>
      <translation>Supprimer {count} séances</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_acts.py" />
      <source>Open &amp;card</source>
      <translation>Ouvrir la &amp;fiche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_acts.py" />
      <source>Plan screening</source>
      <translation>Placer une séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_acts.py" />
      <source>Plan {count} screenings</source>
      <translation>Placer {count} séances</translation>
    </message>
  </context>
  <context>
    <name>TrayChips</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_chips.py" />
      <source>Filters that are on</source>
      <translation>Filtres actifs</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_chips.py" />
      <source>Take off the filter {label}</source>
      <translation>Retirer le filtre {label}</translation>
    </message>
  </context>
  <context>
    <name>TrayFilterPanel</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_filter_panel.py" />
      <source>&amp;Length from</source>
      <translation>D&amp;urée de</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_filter_panel.py" />
      <source>&amp;to</source>
      <translation>&amp;à</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_filter_panel.py" />
      <source>Clear all</source>
      <translation>Tout effacer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_filter_panel.py" />
      <source>Filters</source>
      <translation>Filtres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_filter_panel.py" />
      <source>Longest length in minutes</source>
      <translation>Durée la plus longue, en minutes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_filter_panel.py" />
      <source>Only what has no &amp;showing yet</source>
      <translation>Seulement ce qui n’a pas encore de &amp;séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_filter_panel.py" />
      <source>Only with &amp;guests</source>
      <translation>Seulement avec in&amp;vités</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_filter_panel.py" />
      <source>Shortest length in minutes</source>
      <translation>Durée la plus courte, en minutes</translation>
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
      <translation>Blocs ({count})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_model.py" />
      <source>No place yet ({count})</source>
      <translation>Sans place encore ({count})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_model.py" />
      <source>Not on the board ({count})</source>
      <translation>Pas sur le tableau ({count})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_model.py" />
      <source>Still wanted ({count})</source>
      <translation>Encore souhaités ({count})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_model.py" />
      <source>{heading}, folded</source>
      <translation>{heading}, replié</translation>
    </message>
  </context>
  <context>
    <name>Trouble</name>
    <message>
      <location filename="../../festdesk/desktop/trouble.py" />
      <source>&amp;Save a copy elsewhere…</source>
      <translation>&amp;Enregistrer une copie ailleurs…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/trouble.py" />
      <source>C&amp;lose and lose them</source>
      <translation>&amp;Fermer et les perdre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/trouble.py" />
      <source>C&amp;lose, keep them here</source>
      <translation>&amp;Fermer, les garder ici</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/trouble.py" />
      <source>Changes kept on this computer meanwhile: {count}.</source>
      <translation>Changements gardés entre-temps sur cet ordinateur : {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/trouble.py" />
      <source>Changes kept only as long as this window is open: {count}.</source>
      <translation>Changements gardés seulement tant que cette fenêtre est ouverte : {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/trouble.py" />
      <source>Changes not saved</source>
      <translation>Changements non enregistrés</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/trouble.py" />
      <source>Changes that are not in the file yet: {count}. Reason: {reason}.</source>
      <translation>Changements qui ne sont pas encore dans le fichier : {count}. Raison : {reason}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/trouble.py" />
      <source>Not saved: {reason}. {kept} {ends}</source>
      <translation>Non enregistré : {reason}. {kept} {ends}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/trouble.py" />
      <source>They are kept on this computer and go into the file by themselves as soon as it is opened here again.</source>
      <translation>Ils sont gardés sur cet ordinateur et iront d’eux-mêmes dans le fichier dès qu’il sera rouvert ici.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/trouble.py" />
      <source>They are only in this window and would be lost with it.</source>
      <translation>Ils ne sont que dans cette fenêtre et seraient perdus avec elle.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/trouble.py" />
      <source>What you change now is kept on this computer.</source>
      <translation>Ce que vous modifiez maintenant est gardé sur cet ordinateur.</translation>
    </message>
  </context>
  <context>
    <name>ValueTree</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_filter_panel.py" />
      <source>Filters</source>
      <translation>Filtres</translation>
    </message>
  </context>
  <context>
    <name>VenueEditor</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>&amp;Keep</source>
      <translation>&amp;Garder</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>A screening is planned in {venues}. It will wait in the tray for another venue; Undo brings all of it back.</source>
      <translation>Une séance est prévue dans une de ces salles : {venues}. Elle attendra dans la réserve une autre salle ; « Annuler » ramène le tout.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Add a venue</source>
      <translation>Ajouter une salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Add ve&amp;nue</source>
      <translation>Ajouter u&amp;ne salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Add venue</source>
      <translation>Ajouter une salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Change venue</source>
      <translation>Modifier une salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>De&amp;lete</source>
      <translation>&amp;Supprimer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Delete all the &amp;same</source>
      <translation>Supprimer q&amp;uand même</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Delete venue</source>
      <translation>Supprimer une salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Delete {count} venues</source>
      <translation>Supprimer {count} salles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Formats</source>
      <translation>Formats</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Group</source>
      <translation>Groupe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Move venue</source>
      <translation>Déplacer une salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Paste a venue</source>
      <translation>Coller une salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Paste {count} venues</source>
      <translation>Coller {count} salles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Promised subtitles</source>
      <translation>Sous-titres promis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Seats</source>
      <translation>Places</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Short name</source>
      <translation>Nom court</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>The hall takes {minutes} minutes between two screenings.</source>
      <translation>La salle demande {minutes} minutes entre deux séances.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>The short name heads the columns of the calendar. A hall that has formats shows no others; promised subtitles have to be spoken, read or interpreted at every screening. Alt+Up and Alt+Down order the halls; rows of a spreadsheet are pasted.</source>
      <translation>Le nom court est en tête des colonnes du calendrier. Une salle qui a des formats n’en projette pas d’autres ; les sous-titres promis doivent être parlés, lus ou interprétés à chaque séance. Alt+Haut et Alt+Bas ordonnent les salles ; les lignes d’un tableur peuvent se coller.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>There is no venue in what was copied; its name stands first.</source>
      <translation>Il n’y a pas de salle dans ce qui a été copié ; son nom vient en premier.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Turnaround</source>
      <translation>Battement</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Venues</source>
      <translation>Salles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>{count} screenings are planned in {venues}. They will wait in the tray for another venue; Undo brings all of it back.</source>
      <translation>Des séances ({count}) sont prévues dans ces salles : {venues}. Elles attendront dans la réserve une autre salle ; « Annuler » ramène le tout.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>{venues} and {count} more</source>
      <translation>{venues} et {count} de plus</translation>
    </message>
  </context>
  <context>
    <name>VerdictView</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/verdict_view.py" />
      <source>fails</source>
      <translation>non conforme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/verdict_view.py" />
      <source>holds</source>
      <translation>conforme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/verdict_view.py" />
      <source>to be looked at</source>
      <translation>à vérifier</translation>
    </message>
  </context>
  <context>
    <name>VersionGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>In the calendar and beside a time:</source>
      <translation>Au calendrier et à côté d’une heure :</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>Language version</source>
      <translation>Version linguistique</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>Languages, or a code such as OmU</source>
      <translation>Langues, ou un code comme VOST</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>Not stated</source>
      <translation>Non indiqué</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>Nothing yet: say what is spoken, or that it is silent.</source>
      <translation>Rien encore : dites ce qui est parlé, ou que le film est muet.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>Printed wording</source>
      <translation>Mention imprimée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>Prints as</source>
      <translation>S’imprime</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>Spo&amp;ken</source>
      <translation>Langue &amp;parlée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>Sub&amp;titles</source>
      <translation>Sous-&amp;titres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>Versi&amp;on</source>
      <translation>Versi&amp;on</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>{language}: {wording}</source>
      <translation>{language} : {wording}</translation>
    </message>
  </context>
  <context>
    <name>VersionPart</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>As each film</source>
      <translation>Comme chaque film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>As the film</source>
      <translation>Comme le film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>As the print</source>
      <translation>Comme la copie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>As the print or film again</source>
      <translation>De nouveau comme la copie ou le film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Change version</source>
      <translation>Modifier la version</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Choose print</source>
      <translation>Choisir une copie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Each film's own</source>
      <translation>Celle de chaque film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Live translation</source>
      <translation>Traduction en direct</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>None on the card</source>
      <translation>Aucune sur la fiche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Not chosen</source>
      <translation>Non choisie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Print and version</source>
      <translation>Copie et version</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Print or file</source>
      <translation>Copie ou fichier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Printed wording</source>
      <translation>Texte imprimé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Spoken</source>
      <translation>Parlé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Subtitles</source>
      <translation>Sous-titres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>The film's only one</source>
      <translation>La seule du film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>The print is {format}.</source>
      <translation>La copie est en {format}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Version shown</source>
      <translation>Version montrée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Without one of its own, each film of a block shows its own version.</source>
      <translation>Sans version propre, chaque film d’un bloc montre la sienne.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>{language}: {wording}</source>
      <translation>{language} : {wording}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>{venue} shows {formats}, not {format}.</source>
      <translation>{venue} projette {formats}, et non {format}.</translation>
    </message>
  </context>
  <context>
    <name>Versions</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/comparing.py" />
      <source>Untitled</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/comparing.py" />
      <source>Without a start</source>
      <translation>Sans début</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/comparing.py" />
      <source>Without a venue</source>
      <translation>Sans salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>audience</source>
      <translation>public</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>block</source>
      <translation>bloc</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>cancelled</source>
      <translation>annulée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>changed</source>
      <translation>modifiée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>code</source>
      <translation>code</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>film</source>
      <translation>film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>format</source>
      <translation>format</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>guests</source>
      <translation>invités</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>introduction (min)</source>
      <translation>présentation (min)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>live translation</source>
      <translation>traduction en direct</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>moved</source>
      <translation>déplacée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>new</source>
      <translation>nouvelle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>note for colleagues</source>
      <translation>note pour l’équipe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>note for print</source>
      <translation>note à imprimer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>premiere</source>
      <translation>première</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>print</source>
      <translation>copie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>spoken</source>
      <translation>parlé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>state</source>
      <translation>état</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>subtitles</source>
      <translation>sous-titres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>taken out</source>
      <translation>retirée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>takes place again</source>
      <translation>a lieu de nouveau</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>talk (min)</source>
      <translation>débat (min)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>ticket page</source>
      <translation>page de billetterie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>version</source>
      <translation>version</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>without venue</source>
      <translation>sans salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>{before} → {after}</source>
      <translation>{before} → {after}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>{field}: {before} → {after}</source>
      <translation>{field} : {before} → {after}</translation>
    </message>
  </context>
  <context>
    <name>VersionsDialog</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>&amp;Copy the list</source>
      <translation>&amp;Copier la liste</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>&amp;Forget</source>
      <translation>&amp;Oublier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>&amp;Go back to it</source>
      <translation>&amp;Revenir à cet état</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>&amp;Keep this state…</source>
      <translation>&amp;Garder cet état…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>&amp;Printed</source>
      <translation>&amp;Imprimé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>&amp;Rename…</source>
      <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>&amp;to</source>
      <translation>&amp;à</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>All changes</source>
      <translation>Tous les changements</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>By day</source>
      <translation>Par jour</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>By film</source>
      <translation>Par film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>By venue</source>
      <translation>Par salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>C&amp;lose</source>
      <translation>F&amp;ermer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Forget a kept calendar</source>
      <translation>Oublier un calendrier gardé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Fro&amp;m</source>
      <translation>&amp;De</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Go back to {name}</source>
      <translation>Revenir à {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Group the changes</source>
      <translation>Grouper les changements</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Keep the calendar</source>
      <translation>Garder le calendrier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Kept</source>
      <translation>Gardé le</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Kept calendars</source>
      <translation>Calendriers gardés</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Kind of change</source>
      <translation>Type de changement</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Left out, because what they show is gone: {left_out}.</source>
      <translation>Laissées de côté, car ce qu’elles montrent n’existe plus : {left_out}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Mark what was printed</source>
      <translation>Marquer ce qui a été imprimé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Nothing has changed between the two.</source>
      <translation>Rien n’a changé entre les deux.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Printed</source>
      <translation>Imprimé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Rename a kept calendar</source>
      <translation>Renommer un calendrier gardé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Screening</source>
      <translation>Séance</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Search the changes</source>
      <translation>Chercher dans les changements</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>The calendar is as it was in {name}; undo takes it back.</source>
      <translation>Le calendrier est tel qu’il était dans {name} ; l’annulation le remet.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>The list is on the clipboard.</source>
      <translation>La liste est dans le presse-papiers.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Their venue is gone, and to come: {without_venue}.</source>
      <translation>Leur salle n’existe plus et reste à préciser : {without_venue}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>This is what was printed</source>
      <translation>C’est ce qui a été imprimé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>To</source>
      <translation>À</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Untitled</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Version {number}</source>
      <translation>Version {number}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Versions of the calendar</source>
      <translation>Versions du calendrier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>What happened</source>
      <translation>Ce qui s’est passé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>What has changed</source>
      <translation>Ce qui a changé</translation>
    </message>
  </context>
  <context>
    <name>ViewMenu</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/view_menu.py" />
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/view_menu.py" />
      <source>Titles in</source>
      <translation>Titres en</translation>
    </message>
  </context>
  <context>
    <name>Views</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Broader venues</source>
      <translation>Salles plus &amp;larges</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Fit what is shown</source>
      <translation>&amp;Ajuster à ce qui est montré</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Fold or unfold all</source>
      <translation>&amp;Replier ou déplier tout</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Grid</source>
      <translation>Gr&amp;ille</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Narrower venues</source>
      <translation>Salles plus étr&amp;oites</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Next day</source>
      <translation>Jour &amp;suivant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Previous day</source>
      <translation>Jour &amp;précédent</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Three days from here</source>
      <translation>&amp;Trois jours à partir d’ici</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Turn the board</source>
      <translation>Faire pi&amp;voter le tableau</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Usual size</source>
      <translation>Taille habit&amp;uelle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Usual zoom</source>
      <translation>Zoom &amp;habituel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Venue by venue</source>
      <translation>&amp;Salle par salle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;View</source>
      <translation>&amp;Vue</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Whole festival</source>
      <translation>&amp;Tout le festival</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Whole festival in the window</source>
      <translation>Tout le &amp;festival dans la fenêtre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>A day &amp;less</source>
      <translation>Un jour de &amp;moins</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>A day &amp;more</source>
      <translation>Un jour de pl&amp;us</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Broad&amp;er venues</source>
      <translation>Salles plus lar&amp;ges</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Day &amp;by day</source>
      <translation>&amp;Jour par jour</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Days &amp;one after another</source>
      <translation>Jours &amp;l’un après l’autre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Days and &amp;zoom</source>
      <translation>Jours et &amp;zoom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Fold &amp;groups of venues</source>
      <translation>&amp;Replier les groupes de salles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Grou&amp;ps of venues</source>
      <translation>Grou&amp;pes de salles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Na&amp;rrower venues</source>
      <translation>Salles plus étr&amp;oites</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>O&amp;verview</source>
      <translation>Vue d'&amp;ensemble</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Overv&amp;iew</source>
      <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Time runs &amp;down</source>
      <translation>Le temps va vers le &amp;bas</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Time runs to the &amp;right</source>
      <translation>Le temps va vers la &amp;droite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Whole &amp;festival in the window</source>
      <translation>Tout le &amp;festival dans la fenêtre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Zoom &amp;in</source>
      <translation>A&amp;grandir</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Zoom &amp;out</source>
      <translation>Ré&amp;duire</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>{count} minutes</source>
      <translation>{count} minutes</translation>
    </message>
  </context>
  <context>
    <name>WaysPage</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/ways_page.py" />
      <source>&amp;Prints</source>
      <translation>Copi&amp;es</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/ways_page.py" />
      <source>Change a way between venues</source>
      <translation>Modifier un trajet entre salles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/ways_page.py" />
      <source>Change ways between venues</source>
      <translation>Modifier des trajets entre salles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/ways_page.py" />
      <source>Guests on &amp;foot</source>
      <translation>Invités à &amp;pied</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/ways_page.py" />
      <source>Minutes from venue to venue, the same both ways. In italics: as between all others, which the page Defaults sets. A print is ready in the other venue when it has been carried, mounted and tested.</source>
      <translation>Minutes de salle à salle, les mêmes dans les deux sens. En italique : comme entre toutes les autres, ce que fixe la page « Valeurs par défaut ». Une copie est prête dans l’autre salle une fois portée, montée et essayée.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/ways_page.py" />
      <source>Ways between venues</source>
      <translation>Trajets entre salles</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>&amp;Earlier states…</source>
      <translation>États &amp;antérieurs…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>&amp;Forget this file</source>
      <translation>&amp;Oublier ce fichier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>&amp;New edition…</source>
      <translation>&amp;Nouvelle édition…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>&amp;Open</source>
      <translation>O&amp;uvrir</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>&amp;Open a file…</source>
      <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>&amp;Recent files</source>
      <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>&amp;Sample edition…</source>
      <translation>Édition d’e&amp;xemple…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>A small festival of invented and famous films, yours to change.</source>
      <translation>Un petit festival de films inventés et célèbres, à modifier librement.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>Editions of festdesk (*{suffix})</source>
      <translation>Éditions festdesk (*{suffix})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>Film cards, calendar, filmographies and the printed booklet of your festival, in one file on this computer.</source>
      <translation>Fiches film, calendrier, filmographies et brochure imprimée de votre festival, dans un seul fichier sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>Forget all that are &amp;not found</source>
      <translation>Oublier tous les &amp;introuvables</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>Make a copy of the sample edition</source>
      <translation>Faire une copie de l’édition d’exemple</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>Name, days, languages: the rest comes as you work.</source>
      <translation>Nom, jours, langues : le reste vient en travaillant.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>No file has been opened here yet. Begin with an edition, or with the sample.</source>
      <translation>Aucun fichier n’a encore été ouvert ici. Commencez par une édition, ou par l’exemple.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>Open an edition</source>
      <translation>Ouvrir une édition</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>Or drop a .festdesk file anywhere on this page.</source>
      <translation>Ou déposez un fichier .festdesk n’importe où sur cette page.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>Recent files</source>
      <translation>Fichiers récents</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>Sample edition</source>
      <comment>name of a file</comment>
      <translation>Édition d’exemple</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>Welcome</source>
      <translation>Bienvenue</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;About festdesk</source>
      <translation>À &amp;propos de festdesk</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Appearance</source>
      <translation>&amp;Apparence</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/pages.py" />
      <source>&amp;Booklet</source>
      <translation>&amp;Brochure</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/pages.py" />
      <source>&amp;Calendar</source>
      <translation>&amp;Calendrier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/pages.py" />
      <source>&amp;Checks</source>
      <translation>&amp;Contrôles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Close file</source>
      <translation>Fer&amp;mer le fichier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Dark</source>
      <translation>S&amp;ombre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Earlier states…</source>
      <translation>États &amp;antérieurs…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Edit</source>
      <translation>É&amp;dition</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Export the booklet…</source>
      <translation>&amp;Exporter la brochure…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Find anywhere…</source>
      <translation>Chercher par&amp;tout…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Help</source>
      <translation>A&amp;ide</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Language</source>
      <translation>&amp;Langue (Language)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Light</source>
      <translation>&amp;Clair</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Mark unknown words</source>
      <translation>&amp;Marquer les mots inconnus</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;New edition…</source>
      <translation>&amp;Nouvelle édition…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Next finding</source>
      <translation>Constat &amp;suivant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Open…</source>
      <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Paste a page…</source>
      <translation>&amp;Coller une page…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Previous finding</source>
      <translation>Constat &amp;précédent</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Redo</source>
      <translation>&amp;Rétablir</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Redo “{label}”</source>
      <translation>&amp;Rétablir « {label} »</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Spelling in the edition…</source>
      <translation>&amp;Orthographe de l’édition…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Undo “{label}”</source>
      <translation>&amp;Annuler « {label} »</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;View</source>
      <translation>Affic&amp;hage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>All changes saved</source>
      <translation>Tout est enregistré</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>As the &amp;system</source>
      <translation>Comme le &amp;système</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/pages.py" />
      <source>Booklet</source>
      <translation>Brochure</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/pages.py" />
      <source>Calendar</source>
      <translation>Calendrier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Card se&amp;ttings…</source>
      <translation>Réglages des fich&amp;es…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Changes not saved: {count}</source>
      <translation>Changements non enregistrés : {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Changes that could not be saved last time contradict what is in the file now. They were not put into it and lie in “{path}”, which you can open and compare.</source>
      <translation>Des changements qui n’avaient pas pu être enregistrés contredisent ce qui est maintenant dans le fichier. Ils n’y ont pas été mis et se trouvent dans « {path} », que vous pouvez ouvrir et comparer.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Changes that could not be saved last time were kept and are in the file now: {count}.</source>
      <translation>Des changements qui n’avaient pas pu être enregistrés ont été gardés et sont maintenant dans le fichier : {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/pages.py" />
      <source>Checks</source>
      <translation>Contrôles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Dictionar&amp;y…</source>
      <translation>&amp;Dictionnaire…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Done again: {label}.</source>
      <translation>Rétabli : {label}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Export the calen&amp;dar…</source>
      <translation>Exporter le calen&amp;drier…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/pages.py" />
      <source>Fi&amp;lms</source>
      <translation>Fi&amp;lms</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/pages.py" />
      <source>Filmo&amp;graphies</source>
      <translation>Filmo&amp;graphies</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/pages.py" />
      <source>Filmographies</source>
      <translation>Filmographies</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/pages.py" />
      <source>Films</source>
      <translation>Films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Films: {films} · Screenings: {screenings}</source>
      <translation>Films : {films} · Séances : {screenings}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Go to a field first; its history is shown then.</source>
      <translation>Allez d’abord dans un champ ; son historique s’affichera.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>History of this &amp;card…</source>
      <translation>Historique de cette &amp;fiche…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>History of this fiel&amp;d…</source>
      <translation>Historique de ce &amp;champ…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Making the sample edition …</source>
      <translation>Création de l’édition d’exemple …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Open &amp;recent</source>
      <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Opening the file …</source>
      <translation>Ouverture du fichier …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Re&amp;store an earlier state…</source>
      <translation>Ré&amp;tablir un état antérieur…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Restore this state</source>
      <translation>Rétablir cet état</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Save a cop&amp;y…</source>
      <translation>Enregistrer une co&amp;pie…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Save a copy</source>
      <translation>Enregistrer une copie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Save a copy elsewhere…</source>
      <translation>Enregistrer une copie ailleurs…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Save a copy…</source>
      <translation>Enregistrer une copie…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Saving …</source>
      <translation>Enregistrement …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Something went wrong that should not have. Your saved work is safe; what happened is written in {log}.</source>
      <translation>Quelque chose a échoué qui n’aurait pas dû. Votre travail enregistré est intact ; ce qui s’est passé est écrit dans {log}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Taken in for “{film}”. Undo takes all of it back.</source>
      <translation>Repris pour « {film} ». « Annuler » retire le tout.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>That field has no history of its own.</source>
      <translation>Ce champ n’a pas d’historique propre.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>That is no longer there.</source>
      <translation>Cela n’existe plus.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>The file can be written again; all changes are saved in it.</source>
      <translation>Le fichier peut à nouveau être écrit ; tous les changements y sont enregistrés.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>The file held parts that are not festdesk’s and could have changed your work; they were removed: {names}.</source>
      <translation>Le fichier contenait des éléments étrangers à festdesk, qui auraient pu modifier votre travail ; ils ont été retirés : {names}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>The file is out of reach</source>
      <translation>Le fichier est hors d’atteinte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>This file can only be read, because {reason}. Save a copy to work on it.</source>
      <translation>Ce fichier est en lecture seule : {reason}. Enregistrez une copie pour y travailler.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>This file can only be read. Save a copy to work on it.</source>
      <translation>Ce fichier est en lecture seule. Enregistrez une copie pour y travailler.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>This is the state of {when}, to look at. Your file is open beside it.</source>
      <translation>Voici l’état de {when}, à consulter. Votre fichier est ouvert à côté.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Try now</source>
      <translation>Essayer maintenant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Undo &amp;history…</source>
      <translation>&amp;Historique des actions…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Undone: {label}.</source>
      <translation>Annulé : {label}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Who has edited, proofed or approved a text is told by name:</source>
      <translation>Qui a édité, corrigé ou approuvé un texte est dit par son nom :</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Work in it all the same</source>
      <translation>Y travailler quand même</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Your &amp;name…</source>
      <translation>Votre &amp;nom…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>festdesk {version}: programme editor for film festivals. MIT licence.</source>
      <translation>festdesk {version} : rédaction du programme pour festivals de cinéma. Licence MIT.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>the film without title</source>
      <translation>le film sans titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>{errors} block print, {warnings} should be looked at</source>
      <translation>{errors} bloquent l’impression, {warnings} à vérifier</translation>
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
      <translation>désactivé</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/wish_grid.py" />
      <source>strong</source>
      <translation>fort</translation>
    </message>
  </context>
  <context>
    <name>Wishes</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/wish_words.py" />
      <source>not after {moment}</source>
      <translation>pas après {moment}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wish_words.py" />
      <source>not before {moment}</source>
      <translation>pas avant {moment}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wish_words.py" />
      <source>{has} of {wanted}</source>
      <translation>{has} sur {wanted}</translation>
    </message>
  </context>
  <context>
    <name>WishesDialog</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>&amp;Set wishes</source>
      <translation>&amp;Fixer les souhaits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Another audience</source>
      <translation>Un autre public</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Change wishes</source>
      <translation>Modifier les souhaits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Change wishes for {count} films</source>
      <translation>Modifier les souhaits pour {count} films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wish_rows.py" />
      <source>No wish for: {audience}</source>
      <translation>Aucun souhait pour : {audience}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Not &amp;after</source>
      <translation>Pas a&amp;près</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Not &amp;before</source>
      <translation>Pas &amp;avant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Not after</source>
      <translation>Pas après</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Not before</source>
      <translation>Pas avant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Showings for another audience</source>
      <translation>Séances pour un autre public</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wish_rows.py" />
      <source>Showings for: {audience}</source>
      <translation>Séances pour : {audience}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Untitled film</source>
      <translation>Film sans titre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>What you leave as it is stays different from film to film.</source>
      <translation>Ce que vous laissez tel quel reste différent d’un film à l’autre.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Wishes for {count} films</source>
      <translation>Souhaits pour {count} films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Wishes for {film}</source>
      <translation>Souhaits pour {film}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Without a wish the house's number holds for the public, and none else.</source>
      <translation>Sans souhait, le nombre de la maison vaut pour le tout public, et pour personne d’autre.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>all day</source>
      <translation>toute la journée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wish_rows.py" />
      <source>different</source>
      <translation>différents</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wish_rows.py" />
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>{count} there</source>
      <translation>il y en a {count}</translation>
    </message>
  </context>
  <context>
    <name>WishesGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>Add an audience</source>
      <translation>Ajouter un public</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>Change wishes</source>
      <translation>Modifier les souhaits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>Empty it to leave it to the house's number.</source>
      <translation>Videz-la pour s’en remettre au nombre de la maison.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>For</source>
      <translation>Pour</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>Not after</source>
      <translation>Pas après</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>Not before</source>
      <translation>Pas avant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>Remove wish</source>
      <translation>Retirer un souhait</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>Showings wanted</source>
      <translation>Séances souhaitées</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>The house's number. Type another one for this film.</source>
      <translation>Le nombre de la maison. Tapez-en un autre pour ce film.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>There are</source>
      <translation>Il y a</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>There is a line for “{audience}” already. Change its number.</source>
      <translation>Il y a déjà une ligne pour « {audience} ». Changez-en le nombre.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>Wanted</source>
      <translation>Souhaitées</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>all day</source>
      <translation>toute la journée</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>none yet</source>
      <translation>aucune encore</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>{count} missing</source>
      <translation>{count} manquantes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>{count} without place</source>
      <translation>{count} sans place</translation>
    </message>
  </context>
  <context>
    <name>_LanguageBox</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/language_bar.py" />
      <source>Move &amp;left</source>
      <translation>Vers la &amp;gauche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/language_bar.py" />
      <source>Move &amp;right</source>
      <translation>Vers la &amp;droite</translation>
    </message>
  </context>
  <context>
    <name>_Meaning</name>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>&amp;Go to the place</source>
      <translation>&amp;Aller à l’endroit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>What helps: {remedy}</source>
      <translation>Remède : {remedy}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>What the finding means</source>
      <translation>Ce que signifie le constat</translation>
    </message>
  </context>
  <context>
    <name>_Preview</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>Screening</source>
      <translation>Séance</translation>
    </message>
  </context>
  <context>
    <name>_Written</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>&amp;Open the PDF</source>
      <translation>&amp;Ouvrir le PDF</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>&amp;Show in folder</source>
      <translation>&amp;Montrer dans le dossier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>No face has all letters of “{text}”; “{printed}” is printed.</source>
      <translation>Aucune police n’a toutes les lettres de « {text} » ; « {printed} » s’imprime.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>Pictures that could not be read: {count}. Their pages have gaps.</source>
      <translation>Images qui n’ont pas pu être lues : {count}. Leurs pages ont des vides.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>“{name}” is ready: {pages} pages, {size} MB.</source>
      <translation>« {name} » est prêt : {pages} pages, {size} Mo.</translation>
    </message>
  </context>
</TS>
