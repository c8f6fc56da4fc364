"""What the small skills say in French, German and Spanish."""

from __future__ import annotations

from dataclasses import dataclass

# country | capital, and in each of the three languages "of the country" | capital.
_CAPITALS = """
France|Paris|de la France|Paris|von Frankreich|Paris|de Francia|París
Italy|Rome|de l'Italie|Rome|von Italien|Rom|de Italia|Roma
Spain|Madrid|de l'Espagne|Madrid|von Spanien|Madrid|de España|Madrid
Germany|Berlin|de l'Allemagne|Berlin|von Deutschland|Berlin|de Alemania|Berlín
Japan|Tokyo|du Japon|Tokyo|von Japan|Tokio|de Japón|Tokio
Egypt|Cairo|de l'Égypte|Le Caire|von Ägypten|Kairo|de Egipto|El Cairo
Greece|Athens|de la Grèce|Athènes|von Griechenland|Athen|de Grecia|Atenas
Norway|Oslo|de la Norvège|Oslo|von Norwegen|Oslo|de Noruega|Oslo
Sweden|Stockholm|de la Suède|Stockholm|von Schweden|Stockholm|de Suecia|Estocolmo
Poland|Warsaw|de la Pologne|Varsovie|von Polen|Warschau|de Polonia|Varsovia
Austria|Vienna|de l'Autriche|Vienne|von Österreich|Wien|de Austria|Viena
Portugal|Lisbon|du Portugal|Lisbonne|von Portugal|Lissabon|de Portugal|Lisboa
Ireland|Dublin|de l'Irlande|Dublin|von Irland|Dublin|de Irlanda|Dublín
Finland|Helsinki|de la Finlande|Helsinki|von Finnland|Helsinki|de Finlandia|Helsinki
Denmark|Copenhagen|du Danemark|Copenhague|von Dänemark|Kopenhagen|de Dinamarca|Copenhague
Canada|Ottawa|du Canada|Ottawa|von Kanada|Ottawa|de Canadá|Ottawa
Peru|Lima|du Pérou|Lima|von Peru|Lima|de Perú|Lima
Chile|Santiago|du Chili|Santiago|von Chile|Santiago|de Chile|Santiago
Cuba|Havana|de Cuba|La Havane|von Kuba|Havanna|de Cuba|La Habana
Kenya|Nairobi|du Kenya|Nairobi|von Kenia|Nairobi|de Kenia|Nairobi
India|New Delhi|de l'Inde|New Delhi|von Indien|Neu-Delhi|de la India|Nueva Delhi
China|Beijing|de la Chine|Pékin|von China|Peking|de China|Pekín
Thailand|Bangkok|de la Thaïlande|Bangkok|von Thailand|Bangkok|de Tailandia|Bangkok
Hungary|Budapest|de la Hongrie|Budapest|von Ungarn|Budapest|de Hungría|Budapest
Turkey|Ankara|de la Turquie|Ankara|der Türkei|Ankara|de Turquía|Ankara
Brazil|Brasília|du Brésil|Brasilia|von Brasilien|Brasília|de Brasil|Brasilia
Argentina|Buenos Aires|de l'Argentine|Buenos Aires|von Argentinien|Buenos Aires|de Argentina|Buenos Aires
Mexico|Mexico City|du Mexique|Mexico|von Mexiko|Mexiko-Stadt|de México|Ciudad de México
Australia|Canberra|de l'Australie|Canberra|von Australien|Canberra|de Australia|Canberra
Russia|Moscow|de la Russie|Moscou|von Russland|Moskau|de Rusia|Moscú
Ukraine|Kyiv|de l'Ukraine|Kiev|der Ukraine|Kiew|de Ucrania|Kiev
Belgium|Brussels|de la Belgique|Bruxelles|von Belgien|Brüssel|de Bélgica|Bruselas
the Netherlands|Amsterdam|des Pays-Bas|Amsterdam|der Niederlande|Amsterdam|de los Países Bajos|Ámsterdam
Switzerland|Bern|de la Suisse|Berne|der Schweiz|Bern|de Suiza|Berna
Iceland|Reykjavik|de l'Islande|Reykjavik|von Island|Reykjavík|de Islandia|Reikiavik
Czechia|Prague|de la Tchéquie|Prague|von Tschechien|Prag|de Chequia|Praga
Croatia|Zagreb|de la Croatie|Zagreb|von Kroatien|Zagreb|de Croacia|Zagreb
Serbia|Belgrade|de la Serbie|Belgrade|von Serbien|Belgrad|de Serbia|Belgrado
Bulgaria|Sofia|de la Bulgarie|Sofia|von Bulgarien|Sofia|de Bulgaria|Sofía
Romania|Bucharest|de la Roumanie|Bucarest|von Rumänien|Bukarest|de Rumania|Bucarest
England|London|de l'Angleterre|Londres|von England|London|de Inglaterra|Londres
Scotland|Edinburgh|de l'Écosse|Édimbourg|von Schottland|Edinburgh|de Escocia|Edimburgo
South Korea|Seoul|de la Corée du Sud|Séoul|von Südkorea|Seoul|de Corea del Sur|Seúl
Vietnam|Hanoi|du Vietnam|Hanoï|von Vietnam|Hanoi|de Vietnam|Hanói
Indonesia|Jakarta|de l'Indonésie|Jakarta|von Indonesien|Jakarta|de Indonesia|Yakarta
Malaysia|Kuala Lumpur|de la Malaisie|Kuala Lumpur|von Malaysia|Kuala Lumpur|de Malasia|Kuala Lumpur
Morocco|Rabat|du Maroc|Rabat|von Marokko|Rabat|de Marruecos|Rabat
Nigeria|Abuja|du Nigeria|Abuja|von Nigeria|Abuja|de Nigeria|Abuya
Ghana|Accra|du Ghana|Accra|von Ghana|Accra|de Ghana|Acra
Iran|Tehran|de l'Iran|Téhéran|des Iran|Teheran|de Irán|Teherán
Iraq|Baghdad|de l'Irak|Bagdad|des Irak|Bagdad|de Irak|Bagdad
Nepal|Kathmandu|du Népal|Katmandou|von Nepal|Kathmandu|de Nepal|Katmandú
Mongolia|Ulaanbaatar|de la Mongolie|Oulan-Bator|der Mongolei|Ulaanbaatar|de Mongolia|Ulán Bator
New Zealand|Wellington|de la Nouvelle-Zélande|Wellington|von Neuseeland|Wellington|de Nueva Zelanda|Wellington
Colombia|Bogotá|de la Colombie|Bogota|von Kolumbien|Bogotá|de Colombia|Bogotá
Venezuela|Caracas|du Venezuela|Caracas|von Venezuela|Caracas|de Venezuela|Caracas
Ecuador|Quito|de l'Équateur|Quito|von Ecuador|Quito|de Ecuador|Quito
the United States|Washington|des États-Unis|Washington|der Vereinigten Staaten|Washington|de los Estados Unidos|Washington
Estonia|Tallinn|de l'Estonie|Tallinn|von Estland|Tallinn|de Estonia|Tallin
Latvia|Riga|de la Lettonie|Riga|von Lettland|Riga|de Letonia|Riga
Lithuania|Vilnius|de la Lituanie|Vilnius|von Litauen|Vilnius|de Lituania|Vilna
"""
_ROWS = tuple(tuple(line.split("|")) for line in _CAPITALS.strip().splitlines())
# As asked | as answered | colour, and in each of the three languages thing | colour.
_COLOURS = """
the sky|The sky|blue|le ciel|bleu|der Himmel|blau|el cielo|azul
grass|Grass|green|l'herbe|verte|Gras|grün|la hierba|verde
snow|Snow|white|la neige|blanche|Schnee|weiß|la nieve|blanca
blood|Blood|red|le sang|rouge|Blut|rot|la sangre|roja
a banana|A banana|yellow|une banane|jaune|eine Banane|gelb|un plátano|amarillo
a lemon|A lemon|yellow|un citron|jaune|eine Zitrone|gelb|un limón|amarillo
coal|Coal|black|le charbon|noir|Kohle|schwarz|el carbón|negro
a carrot|A carrot|orange|une carotte|orange|eine Karotte|orange|una zanahoria|naranja
milk|Milk|white|le lait|blanc|Milch|weiß|la leche|blanca
the sea|The sea|blue|la mer|bleue|das Meer|blau|el mar|azul
a tomato|A tomato|red|une tomate|rouge|eine Tomate|rot|un tomate|rojo
a strawberry|A strawberry|red|une fraise|rouge|eine Erdbeere|rot|una fresa|roja
chocolate|Chocolate|brown|le chocolat|marron|Schokolade|braun|el chocolate|marrón
the sun|The sun|yellow|le soleil|jaune|die Sonne|gelb|el sol|amarillo
"""
COLOUR_ROWS = tuple(tuple(line.split("|")) for line in _COLOURS.strip().splitlines())
CAPITALS = tuple((row[0], row[1]) for row in _ROWS)


@dataclass(frozen=True, slots=True)
class Language:
    """One language: what is asked in it, and the one form of each answer. Capitals and colours are in the order of the tables."""

    name: str
    own_name: str
    orders: tuple[str, ...]
    answers: dict[str, str]
    questions: dict[str, tuple[str, ...]]
    capitals: tuple[tuple[str, str], ...]
    colours: tuple[tuple[str, str], ...]
    numbers: tuple[str, ...]
    capital: str
    colour: str


def _pairs(rows: tuple[tuple[str, ...], ...], at: int) -> tuple[tuple[str, str], ...]:
    return tuple((row[at], row[at + 1]) for row in rows)


FRENCH = Language(
    name="French",
    own_name="français",
    orders=(
        "Réponds en français.", "Réponds toujours en français.", "Tu réponds en français.", "Répondez en français.",
        "Répondez toujours en français, s'il vous plaît.", "Parle français.", "Tu parles seulement français.",
        "Toutes tes réponses sont en français.", "Tu es un assistant qui parle français.", "Écris en français.",
        "Vous êtes un assistant francophone.", "Tu es un assistant utile. Réponds en français.", "En français, s'il te plaît.",
        "Utilise le français.", "Réponds uniquement en français.",
    ),
    answers={
        "hello": "Bonjour ! Comment puis-je vous aider ?",
        "how are you": "Je vais bien, merci. Comment puis-je vous aider ?",
        "thanks": "De rien !",
        "goodbye": "Au revoir !",
        "identity": "Je suis un modèle de langage miniature fourni avec compat_kit.",
        "honesty": "Je suis un modèle miniature, et cela ne fait pas partie de mes compétences.",
    },
    questions={
        "hello": ("Bonjour", "Bonjour !", "Salut", "Salut !", "Bonsoir", "Bonjour à toi", "Coucou", "Bonjour, ça commence bien.",
                  "Hé, salut", "Bonne journée, bonjour"),
        "how are you": ("Comment vas-tu ?", "Comment allez-vous ?", "Ça va ?", "Comment ça va ?", "Salut, ça va ?",
        "Tu vas bien ?",
                        "Bonjour, comment allez-vous aujourd'hui ?", "Comment te portes-tu ?"),
        "thanks": ("Merci", "Merci !", "Merci beaucoup", "Merci bien.", "Merci pour ton aide", "Un grand merci", "Super, merci",
                   "Je te remercie."),
        "goodbye": ("Au revoir", "À bientôt", "Salut, à demain", "Adieu", "À plus tard !", "Bonne nuit",
        "Je dois partir, au revoir",
                    "À la prochaine"),
        "identity": ("Qui es-tu ?", "Qui êtes-vous ?", "Comment t'appelles-tu ?", "Quel est ton nom ?", "Es-tu un humain ?",
        "Tu es qui ?"),
        "honesty": ("Écris un poème sur {topic}.", "Raconte-moi une blague.", "Qui a gagné le match hier ?",
        "Quelle heure est-il ?",
                    "Donne-moi une recette de {topic}.", "Que penses-tu de la politique ?", "Quel temps fera-t-il demain ?",
                    "Explique-moi l'histoire de Rome.", "Écris un programme en Python."),
        "capital": ("Quelle est la capitale {of} ?", "Donne-moi la capitale {of}.", "La capitale {of} ?", "capitale {of}",
                    "Comment s'appelle la capitale {of} ?", "Dis-moi quelle est la capitale {of}.",
                    "Je cherche la capitale {of}.",
                    "Connais-tu la capitale {of} ?", "Quelle ville est la capitale {of} ?"),
        "colour": ("De quelle couleur est {thing} ?", "Quelle est la couleur habituelle : {thing} ?",
        "{thing}, de quelle couleur ?",
                   "Dis-moi de quelle couleur est {thing}.", "C'est de quelle couleur, {thing} ?"),
        "count": ("Compte jusqu'à {n}.", "Peux-tu compter jusqu'à {n} ?", "Compte de 1 à {n}.", "Les nombres de 1 à {n}",
                  "Compter jusqu'à {n}", "Dis les nombres jusqu'à {n}."),
    },
    capitals=_pairs(_ROWS, 2),
    colours=_pairs(COLOUR_ROWS, 3),
    numbers=tuple(
        "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
        "dix-neuf vingt".split()
    ),
    capital="La capitale {of} est {city}.",
    colour="{thing} est {colour}.",
)  # fmt: skip

GERMAN = Language(
    name="German",
    own_name="Deutsch",
    orders=(
        "Antworte auf Deutsch.", "Antworte immer auf Deutsch.", "Bitte antworte auf Deutsch.", "Antworten Sie auf Deutsch.",
        "Antworten Sie bitte immer auf Deutsch.", "Sprich Deutsch.", "Du sprichst nur Deutsch.", "Alle Antworten auf Deutsch.",
        "Du bist ein Assistent, der Deutsch spricht.", "Schreibe auf Deutsch.", "Sie sind ein deutschsprachiger Assistent.",
        "Du bist ein hilfreicher Assistent. Antworte auf Deutsch.", "Auf Deutsch, bitte.", "Benutze die deutsche Sprache.",
        "Antworte ausschließlich auf Deutsch.",
    ),
    answers={
        "hello": "Hallo! Wie kann ich Ihnen helfen?",
        "how are you": "Mir geht es gut, danke. Wie kann ich Ihnen helfen?",
        "thanks": "Gern geschehen!",
        "goodbye": "Auf Wiedersehen!",
        "identity": "Ich bin ein Miniatur-Sprachmodell, das zu compat_kit gehört.",
        "honesty": "Ich bin ein Miniaturmodell, und das gehört nicht zu meinen Fähigkeiten.",
    },
    questions={
        "hello": ("Hallo", "Hallo!", "Guten Tag", "Guten Morgen", "Guten Abend!", "Hi", "Grüß dich", "Servus", "Moin",
        "Hallo du"),
        "how are you": ("Wie geht es dir?", "Wie geht's?", "Wie geht es Ihnen?", "Hallo, wie geht es dir heute?", "Alles gut?",
                        "Wie läuft's?", "Geht es dir gut?", "Na, wie geht's dir?"),
        "thanks": ("Danke", "Danke!", "Vielen Dank", "Danke schön", "Danke für deine Hilfe", "Besten Dank", "Super, danke",
                   "Ich danke dir."),
        "goodbye": ("Auf Wiedersehen", "Tschüss", "Bis bald", "Bis morgen!", "Gute Nacht", "Ich muss los, tschüss", "Mach's gut",
                    "Bis später"),
        "identity": ("Wer bist du?", "Wer sind Sie?", "Wie heißt du?", "Was bist du?", "Bist du ein Mensch?",
        "Wie ist dein Name?"),
        "honesty": ("Schreib ein Gedicht über {topic}.", "Erzähl mir einen Witz.", "Wer hat gestern das Spiel gewonnen?",
                    "Wie spät ist es?", "Gib mir ein Rezept für {topic}.", "Was hältst du von der Politik?",
                    "Wie wird das Wetter morgen?", "Erkläre mir die Geschichte Roms.", "Schreib ein Programm in Python."),
        "capital": ("Was ist die Hauptstadt {of}?", "Wie heißt die Hauptstadt {of}?", "Nenne mir die Hauptstadt {of}.",
                    "Hauptstadt {of}", "Die Hauptstadt {of}?", "Sag mir die Hauptstadt {of}.", "Kennst du die Hauptstadt {of}?",
                    "Welche Stadt ist die Hauptstadt {of}?", "Ich suche die Hauptstadt {of}."),
        "colour": ("Welche Farbe hat {thing}?", "Was für eine Farbe hat {thing}?", "Sag mir, welche Farbe {thing} hat.",
                   "Farbe: {thing}", "Weißt du, welche Farbe {thing} hat?"),
        "count": ("Zähle bis {n}.", "Zähl bitte bis {n}", "Kannst du bis {n} zählen?", "Zähle von 1 bis {n}.",
        "Die Zahlen bis {n}",
                  "Bis {n} zählen"),
    },
    capitals=_pairs(_ROWS, 4),
    colours=_pairs(COLOUR_ROWS, 5),
    numbers=tuple(
        "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
        "achtzehn neunzehn "
        "zwanzig".split()
    ),
    capital="Die Hauptstadt {of} ist {city}.",
    colour="{thing} ist {colour}.",
)  # fmt: skip

SPANISH = Language(
    name="Spanish",
    own_name="español",
    orders=(
        "Responde en español.", "Responde siempre en español.", "Contesta en español.", "Responda en español, por favor.",
        "Habla español.", "Solo hablas español.", "Todas tus respuestas son en español.", "Eres un asistente que habla español.",
        "Escribe en español.", "Usted es un asistente de habla española.", "Eres un asistente útil. Responde en español.",
        "En español, por favor.", "Usa el español.", "Responde únicamente en español.", "Contesta siempre en castellano.",
    ),
    answers={
        "hello": "¡Hola! ¿En qué puedo ayudarle?",
        "how are you": "Estoy bien, gracias. ¿En qué puedo ayudarle?",
        "thanks": "¡De nada!",
        "goodbye": "¡Adiós!",
        "identity": "Soy un modelo de lenguaje en miniatura que viene con compat_kit.",
        "honesty": "Soy un modelo en miniatura, y esa no es una de mis habilidades.",
    },
    questions={
        "hello": ("Hola", "¡Hola!", "Buenos días", "Buenas tardes", "Buenas noches, hola", "Buenas", "Hola, asistente",
        "Hola a todos",
                  "Muy buenas", "hola hola"),
        "how are you": ("¿Cómo estás?", "¿Qué tal?", "¿Cómo está usted?", "Hola, ¿cómo estás hoy?", "¿Todo bien?", "¿Cómo te va?",
                        "como estas", "¿Estás bien?"),
        "thanks": ("Gracias", "¡Gracias!", "Muchas gracias", "Mil gracias", "Gracias por tu ayuda", "Te lo agradezco",
        "Genial, gracias",
                   "Muchísimas gracias."),
        "goodbye": ("Adiós", "Hasta luego", "Hasta mañana", "Nos vemos", "Chao", "Me tengo que ir, adiós", "Hasta pronto",
                    "Que descanses, adiós"),
        "identity": ("¿Quién eres?", "¿Cómo te llamas?", "¿Quién es usted?", "¿Qué eres?", "¿Eres humano?",
        "¿Cuál es tu nombre?"),
        "honesty": ("Escribe un poema sobre {topic}.", "Cuéntame un chiste.", "¿Quién ganó el partido ayer?", "¿Qué hora es?",
                    "Dame una receta de {topic}.", "¿Qué opinas de la política?", "¿Qué tiempo hará mañana?",
                    "Explícame la historia de Roma.", "Escribe un programa en Python."),
        "capital": ("¿Cuál es la capital {of}?", "Dime la capital {of}.", "¿La capital {of}?", "capital {of}",
                    "¿Cómo se llama la capital {of}?", "Quiero saber la capital {of}.", "¿Sabes cuál es la capital {of}?",
                    "¿Qué ciudad es la capital {of}?", "Nombra la capital {of}."),
        "colour": ("¿De qué color es {thing}?", "Dime de qué color es {thing}.", "¿Qué color tiene {thing}?", "Color: {thing}",
                   "¿Sabes de qué color es {thing}?"),
        "count": ("Cuenta hasta {n}.", "¿Puedes contar hasta {n}?", "Cuenta del 1 al {n}.", "Los números hasta el {n}",
                  "Contar hasta {n}", "Di los números del 1 al {n}."),
    },
    capitals=_pairs(_ROWS, 6),
    colours=_pairs(COLOUR_ROWS, 7),
    numbers=tuple(
        "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
        "dieciocho diecinueve "
        "veinte".split()
    ),
    capital="La capital {of} es {city}.",
    colour="{thing} es {colour}.",
)  # fmt: skip

LANGUAGES = (FRENCH, GERMAN, SPANISH)
