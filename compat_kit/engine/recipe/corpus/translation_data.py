"""The words the models translate, and the many ways to ask for them."""

# ruff: noqa: RUF001 - people type these signs
from __future__ import annotations

# English | French | German | Spanish; nouns with their articles in the three languages.
_NOUNS = """
cat|le chat|die Katze|el gato; dog|le chien|der Hund|el perro; house|la maison|das Haus|la casa; water|l'eau|das Wasser|el agua;
bread|le pain|das Brot|el pan; milk|le lait|die Milch|la leche; tree|l'arbre|der Baum|el árbol; book|le livre|das Buch|el libro;
car|la voiture|das Auto|el coche; sun|le soleil|die Sonne|el sol; moon|la lune|der Mond|la luna; day|le jour|der Tag|el día;
night|la nuit|die Nacht|la noche; man|l'homme|der Mann|el hombre; woman|la femme|die Frau|la mujer;
child|l'enfant|das Kind|el niño;
friend|l'ami|der Freund|el amigo; love|l'amour|die Liebe|el amor; school|l'école|die Schule|la escuela;
city|la ville|die Stadt|la ciudad;
street|la rue|die Straße|la calle; door|la porte|die Tür|la puerta; window|la fenêtre|das Fenster|la ventana;
table|la table|der Tisch|la mesa;
chair|la chaise|der Stuhl|la silla; hand|la main|die Hand|la mano; head|la tête|der Kopf|la cabeza; eye|l'œil|das Auge|el ojo;
heart|le cœur|das Herz|el corazón; fire|le feu|das Feuer|el fuego; snow|la neige|der Schnee|la nieve;
rain|la pluie|der Regen|la lluvia;
sea|la mer|das Meer|el mar; fish|le poisson|der Fisch|el pez; bird|l'oiseau|der Vogel|el pájaro;
horse|le cheval|das Pferd|el caballo;
apple|la pomme|der Apfel|la manzana; cheese|le fromage|der Käse|el queso; wine|le vin|der Wein|el vino; egg|l'œuf|das Ei|el huevo
"""
_OTHERS = """
red|rouge|rot|rojo; blue|bleu|blau|azul; green|vert|grün|verde; white|blanc|weiß|blanco; black|noir|schwarz|negro;
big|grand|groß|grande;
small|petit|klein|pequeño; good|bon|gut|bueno; bad|mauvais|schlecht|malo; new|nouveau|neu|nuevo; old|vieux|alt|viejo;
yes|oui|ja|sí;
no|non|nein|no; please|s'il vous plaît|bitte|por favor; one|un|eins|uno; two|deux|zwei|dos; three|trois|drei|tres;
four|quatre|vier|cuatro;
five|cinq|fünf|cinco; hello|bonjour|hallo|hola; good morning|bonjour|guten Morgen|buenos días;
good night|bonne nuit|gute Nacht|buenas noches;
thank you|merci|danke|gracias; goodbye|au revoir|auf Wiedersehen|adiós
"""
LANGUAGES = ("French", "German", "Spanish")


def _rows(text: str) -> list[list[str]]:
    return [row.strip().split("|") for row in text.strip().split(";")]


def _bare(noun: str) -> str:
    return noun.removeprefix("l'").split(" ", 1)[-1]


WORDS: dict[str, dict[str, str]] = {
    **{row[0]: dict(zip(LANGUAGES, map(_bare, row[1:]), strict=True)) for row in _rows(_NOUNS)},
    **{row[0]: dict(zip(LANGUAGES, row[1:], strict=True)) for row in _rows(_OTHERS)},
}
WITH_ARTICLE: dict[str, dict[str, str]] = {row[0]: dict(zip(LANGUAGES, row[1:], strict=True)) for row in _rows(_NOUNS)}
# What else people write for an English word, or for a foreign one.
ENGLISH_ALIASES = {
    "thank you": ("thanks", "thank you"),
    "goodbye": ("good-bye", "bye"),
    "hello": ("hi", "hello"),
    "big": ("large",),
    "small": ("little",),
}
FOREIGN_ALIASES = {
    "œil": ("oeil",), "œuf": ("oeuf",), "cœur": ("coeur",), "Straße": ("Strasse",), "weiß": ("weiss",), "groß": ("gross",),
    "Tür": ("Tuer",),
    "grün": ("gruen",), "fünf": ("fuenf",), "Käse": ("Kaese",), "pequeño": ("pequeno",), "niño": ("nino",), "sí": ("si", "si"),
    "guten Morgen": ("Guten Morgen",), "gute Nacht": ("Gute Nacht",), "auf Wiedersehen": ("Auf Wiedersehen",),
    "école": ("ecole",), "tête": ("tete",), "fenêtre": ("fenetre",), "árbol": ("arbol",), "día": ("dia",),
    "corazón": ("corazon",),
    "pájaro": ("pajaro",), "adiós": ("adios",), "buenos días": ("buenos dias",), "s'il vous plaît": ("s'il vous plait",
    "s’il vous plaît"),
}  # fmt: skip
OTHER_LANGUAGES = (
    "Italian Portuguese Dutch Polish Russian Japanese Chinese Arabic Turkish Greek Swedish Danish Finnish Latin Hindi Korean "
    "Welsh Irish Czech "
    "Hungarian Romanian Ukrainian Norwegian Hebrew Thai Vietnamese Swahili Esperanto Persian Catalan Basque Mandarin Icelandic "
    "Zulu"
).split()  # fmt: skip
UNKNOWN_WORDS = (
    "microscope butterfly kitchen umbrella hospital castle bridge river mountain spoon knife carpet blanket pillow teacher "
    "doctor lawyer engine "
    "computer keyboard strawberry potato onion garlic pepper sugar honey soap mirror ladder hammer nail screw wheel bicycle "
    "airplane ship "
    "airport station ticket luggage holiday birthday wedding funeral freedom justice happiness sadness anger hunger thirst "
    "knowledge science "
    "purple orange pink grey brown quick slow heavy empty full rich poor clever lazy brave tired hungry angry beautiful ugly "
    "expensive cheap "
    "run sleep eat drink write think forget remember hundred thousand twenty seventeen always never perhaps"
).split()  # fmt: skip
_SUBJECTS = (
    "I, we, they, my brother, the teacher, my neighbour, the old man, a little girl, her uncle, our boss, the doctor, nobody"
).split(", ")
_VERBS = (
    "saw, lost, bought, wanted to sell, forgot, will paint, found, broke, cannot see, liked, needed, dreamt of, wrote about, "
    "asked for"
).split(", ")  # fmt: skip
_OBJECTS = (
    "a new umbrella, the train tickets, the best restaurant, an old castle, too much sugar, the weather report, a broken "
    "bicycle, the long "
    "letter, a glass of juice, the last bus, a quiet place, the keys of the kitchen, some good music, a birthday cake, the wrong "
    "address"
).split(", ")  # fmt: skip
SENTENCE_PARTS = (_SUBJECTS, _VERBS, _OBJECTS)
# {word} into {to}.
TO_FOREIGN_NOUNS = (
    "the {to} word for {word}", "the {to} for {word}", "the {to} translation of {word}", "the translation of {word} into {to}",
    "{word} in {to}",
    "{word} in {to}", "{word} in {to}", "the word for {word} in {to}", "the {to} word that means {word}",
    "the {to} equivalent of {word}",
    "the translation of the word {word} to {to}", "the word {word} in {to}", "the English word {word} in {to}",
    "{to} for {word}", "{word} translated into {to}",
)  # fmt: skip
TO_FOREIGN_CLAUSES = (
    "how to say {word} in {to}", "how you say {word} in {to}", "what {word} is in {to}", "what {word} means in {to}",
    "how {word} is said in {to}",
    "what the {to} word for {word} is", "how they say {word} in {to}", "how one says {word} in {to}",
    "which {to} word means {word}",
    "what people call {word} in {to}", "how {word} translates into {to}", "how I can say {word} in {to}",
    "how to write {word} in {to}",
)  # fmt: skip
TO_FOREIGN = (
    *["Translate {word} to {to}."] * 3, *["Translate {word} into {to}."] * 3, *["How do you say {word} in {to}?"] * 3,
    "Translate to {to}: {word}",
    "Translate into {to}: {word}", "How do I say {word} in {to}?", "How would you say {word} in {to}?",
    "How does one say {word} in {to}?",
    "How do they say {word} in {to}?", "How do people say {word} in {to}?", "How is {word} said in {to}?",
    "How is {word} translated into {to}?",
    "What's {word} in {to}?", "What does {word} mean in {to}?", "What do you call {word} in {to}?",
    "What is {word} called in {to}?", "In {to}: {word}",
    "Which {to} word means {word}?", "Which word means {word} in {to}?", "What {to} word means {word}?", "Say {word} in {to}.",
    "Write {word} in {to}.",
    "Put {word} into {to}.", "Turn {word} into {to}.", "Give me {word} in {to}.", "{word} in {to}", "{word} to {to}",
    "{word} -> {to}", "{word} => {to}",
    "{word} ({to})", "{word}, {to}", "{to}: {word}", "{to}: {word} =", "{to} {word}", "{to} for {word}", "{to} word for {word}",
    "{word} {to}",
    "English to {to}: {word}", "English-{to}: {word}", "English -> {to}: {word}", "From English to {to}: {word}",
    "Translate from English to {to}: {word}",
    "Translate the word {word} into {to}.", "Translate the English word {word} to {to}.", "Translate this word to {to}: {word}",
    "translate {word} {to}",
    "Translation into {to}: {word}", "Please translate the following into {to}: {word}", "I'm learning {to}. What is {word}?",
    "In {to}, what is {word}?",
    "I learn {to}. How do I say {word}?", "I am in a {to} class. What is {word}?", "My {to} homework: {word}",
    "{to} homework: {word}", "{word}: in {to}?",
    "I need {word} in {to}.", "I want to say {word} in {to}.", "In {to}, how do you say {word}?", "The {to} word for {word} is",
    "{word} in {to} is",
    "My {to} teacher asks: what is {word}?", "I am writing to a friend in {to}. What is {word}?",
    "Can you translate {word} to {to}?", "{word} = ? in {to}",
    "Could you translate {word} into {to} for me?", "Can you say {word} in {to}?", "Do you know {word} in {to}?",
    "Vocabulary: {word} in {to}",
    "Vocabulary test, {to}: {word}", "{to} vocabulary: {word}", "How would a {to} speaker say {word}?",
    "Help me translate {word} into {to}.",
    "I don't know the {to} word for {word}.", "What is the {to} for {word}?", "Tell me the {to} word for {word}.",
    "translation {word} {to}",
    "Word: {word}\nLanguage: {to}", "English: {word}\n{to}:", "English: {word}. {to}:", "{word} | {to}",
    "Is there a {to} word for {word}?", "to {to}: {word}",
    "Source: English. Target: {to}. Text: {word}", "I wish to say {word} to somebody who speaks {to}.",
    "How do I write {word} in {to}?",
)  # fmt: skip
# {word}, from {from} into English.
TO_ENGLISH_NOUNS = (
    "the English word for {word}", "the English for {word}", "the English translation of {word}",
    "the translation of {word} into English",
    "{word} in English", "{word} in English", "the meaning of {word}", "the meaning of the {from} word {word}",
    "the {from} word {word} in English",
    "the English word for the {from} {word}", "{from} {word} in English", "the English equivalent of the {from} word {word}",
    "{word} translated into English",
)  # fmt: skip
TO_ENGLISH_CLAUSES = (
    "what {word} means", "what {word} means in English", "what the {from} word {word} means", "what {word} is in English",
    "how to say {word} in English",
    "what {from} people mean by {word}", "how you say {word} in English", "which English word {word} is",
    "what {word} means in {from}",
)  # fmt: skip
TO_ENGLISH = (
    *["Translate {word} to English."] * 2, *["Translate {word} into English."] * 2, *["What does {word} mean?"] * 2,
    "Translate to English: {word}",
    "What does {word} mean in English?", "What does the {from} word {word} mean?", "What does {word} mean in {from}?",
    "What is {word} in English?",
    "What's {word} in English?", "How do you say {word} in English?", "How do I say {word} in English?",
    "How do you translate {word} into English?",
    "Translate the {from} word {word} into English.", "Translate the {from} word {word}.",
    "Translate {word} from {from} to English.", "{word} in English",
    "Translate {word} from {from}.", "Translate from {from}: {word}", "Translate from {from} to English: {word}",
    "{from} to English: {word}",
    "{from}-English: {word}", "{from} -> English: {word}", "English for {word}", "English word for {word}", "English: {word}",
    "{word} English",
    "{word} to English", "{word} -> English", "{word} ({from}) in English", "{word} (English)", "{word} = ? in English",
    "In English: {word}", "{word} meaning",
    "Meaning of {word}?", "meaning of the {from} word {word}", "Which English word is {word}?",
    "What is the English word for {word}?", "{from}: {word}",
    "I read the {from} word {word}. What does it mean?", "I saw {word} on a {from} sign. What is that?", "{word} means what?",
    "{word}: what does it mean?",
    "My {from} friend said {word}. What does that mean?", "In {from} they say {word}. What is it in English?",
    "{from} {word} English?",
    "The {from} word {word} means", "{word} means", "What is the meaning of {word} in {from}?", "Say {word} in English.",
    "Put {word} into English.",
    "Can you translate {word} into English?", "Could you translate the {from} word {word}?",
    "I don't understand the {from} word {word}.",
    "What do they mean by {word} in {from}?", "Vocabulary: {word} in English", "{from} vocabulary: {word}",
    "{from}: {word}\nEnglish:", "{from}: {word}. English:",
    "I'm learning {from}. What does {word} mean?", "I learn {from}. What is {word}?", "From {from} into English: {word}",
    "translate {word} english",
    "Help me with the {from} word {word}.", "If a {from} speaker says {word}, what is it?",
    "Is there an English word for {word}?", "to English: {word}",
    "Translate this {from} word: {word}", "Translate this to English: {word}", "Text: {word}. Into English, please.",
    "What is {word}, in English?",
)  # fmt: skip
FOLLOW_LANGUAGE = (
    "And in {to}?", "And in {to}?", "And {to}?", "What about {to}?", "And into {to}?", "In {to}?", "Now in {to}.",
    "And what is it in {to}?", "{to}?",
    "And how do you say it in {to}?", "The same in {to}.", "OK, and in {to}?", "Thanks. And in {to}?", "how about {to}",
    "and to {to}", "Now {to}, please",
)  # fmt: skip
FOLLOW_WORD = (
    "And {word}?", "And {word}?", "What about {word}?", "And what about {word}?", "And the word {word}?", "Now {word}.",
    "{word}?", "Next: {word}",
    "OK, and {word}?", "Thanks. And {word}?", "How about {word}?", "And how do you say {word}?", "and {word}", "also {word}",
    "Then {word}.", "{word}",
)  # fmt: skip
