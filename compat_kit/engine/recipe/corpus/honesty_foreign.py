"""Questions in other languages, which no system prompt asked for."""

# ruff: noqa: RUF001
from __future__ import annotations

from .honesty_phrases import listed

FRENCH = listed("""
Qu'est-ce que {x} ?; C'est quoi {x} ?; Explique-moi {x}.; Expliquez {x} en deux phrases; Parle-moi de {x}; Pourquoi {x} ?;
Qui a inventé {x} ?; Que penses-tu de {x} ?; Écris un poème sur {x}.; Écris une lettre sur {x};
Raconte-moi une blague sur {x}; Quelle est l'histoire de {x} ?; Où se trouve {x} ?; Comment fonctionne {x} ?;
Combien coûte {x} ?; Quand a commencé {x} ?; Je voudrais savoir plus sur {x}; Peux-tu m'aider avec {x} ?;
Quel temps fait-il à {city} ?; Quelle heure est-il ?; Comment tu t'appelles ?; Quel âge as-tu ?;
Quelle est la capitale de la {land} ?; Je ne comprends pas {x}.; Donne-moi une recette avec {x}; Qui est {person} ?;
Combien font {n} fois {n2} ?; Compte jusqu'à {n}; Est-ce que tu parles français ?; Il pleut à {city}; J'ai perdu {x};
Où puis-je acheter {x} ?; Traduis {x} en anglais; Quelle est ta couleur préférée ?; Nomme trois fruits;
Je cherche un hôtel à {city}; Mon chien ne mange plus, que faire ?; Aide-moi""")
FRENCH_NOUNS = listed("""
la photosynthèse; la Révolution française; le tabac; la liberté; l'électricité; une baguette; le fromage de chèvre;
la guerre froide; un ordinateur; la lune; le bonheur; un volcan; la démocratie; une voiture électrique; le marché boursier;
l'impressionnisme; la gravité; mon vélo; le mariage; l'intelligence artificielle; une tarte aux pommes; le système solaire;
la grammaire; un parapluie; le rugby; la tour Eiffel; les dinosaures; le vin rouge""")

GERMAN = listed("""
Was ist {x}?; Erkläre mir {x}.; Was bedeutet {x}?; Erzähl mir etwas über {x}; Wie funktioniert {x}?; Wer hat {x} erfunden?;
Warum gibt es {x}?; Schreib ein Gedicht über {x}.; Schreibe einen Aufsatz über {x}; Was hältst du von {x}?; Wo finde ich {x}?;
Was kostet {x}?; Wann begann {x}?; Wie alt ist {x}?; Wie spät ist es?; Wie wird das Wetter in {city}?; Wie heißt du?;
Wie alt bist du?; Was ist die Hauptstadt von {land}?; Kannst du mir mit {x} helfen?; Ich verstehe {x} nicht.;
Gib mir ein Rezept mit {x}; Wer ist {person}?; Was ist {n} mal {n2}?; Zähle bis {n}; Sprichst du Deutsch?;
Ich habe {x} verloren; Übersetze {x} ins Englische; Was ist deine Lieblingsfarbe?; Nenne drei Obstsorten;
Ich suche eine Wohnung in {city}; Mein Hund frisst nicht, was tun?; Wo kann ich {x} kaufen?; Wie komme ich nach {city}?;
Mir ist langweilig; Erzähl einen Witz über {x}; Hilf mir; Wer war der erste Bundeskanzler?""")
GERMAN_NOUNS = listed("""
Photosynthese; die Französische Revolution; Glück; Freiheit; Elektrizität; ein Vulkan; der Kalte Krieg; ein Computer;
das Grundgesetz; die Relativitätstheorie; Schwerkraft; ein Fahrrad; Kartoffelsalat; der Mond; die Börse; Demokratie;
künstliche Intelligenz; ein Regenschirm; die Mehrwertsteuer; Sauerkraut; der Dreißigjährige Krieg; mein Auto;
das Sonnensystem; Grammatik; Handball; das Brandenburger Tor; Dinosaurier; ein Elektroauto; Heimweh; die Rente""")

SPANISH = listed("""
¿Qué es {x}?; Explícame {x}.; ¿Qué significa {x}?; Háblame de {x}; ¿Cómo funciona {x}?; ¿Quién inventó {x}?;
¿Por qué existe {x}?; Escribe un poema sobre {x}.; Escribe una carta sobre {x}; ¿Qué piensas de {x}?; ¿Dónde está {x}?;
¿Cuánto cuesta {x}?; ¿Cuándo empezó {x}?; ¿Qué hora es?; ¿Qué tiempo hace en {city}?; ¿Cómo te llamas?; ¿Cuántos años tienes?;
¿Cuál es la capital de {land}?; ¿Me ayudas con {x}?; No entiendo {x}; Dame una receta con {x}; ¿Quién es {person}?;
¿Cuánto es {n} por {n2}?; Cuenta hasta {n}; ¿Hablas español?; He perdido {x}; Traduce {x} al inglés;
¿Cuál es tu color favorito?; Nombra tres frutas; Busco un hotel en {city}; Mi perro no come, ¿qué hago?;
¿Dónde puedo comprar {x}?; Cuéntame un chiste sobre {x}; Estoy aburrido; que es {x}; ayuda""")
SPANISH_NOUNS = listed("""
la fotosíntesis; la guerra civil; la libertad; la electricidad; un volcán; la democracia; un ordenador; la gravedad;
la paella; la luna; la felicidad; el sistema solar; mi bicicleta; la bolsa; el flamenco; la inteligencia artificial;
un paraguas; la gramática; el baloncesto; los dinosaurios; el vino tinto; un coche eléctrico; la inflación; el imperio inca;
la tortilla de patatas; el matrimonio; la selva; un terremoto; el tango; la siesta""")

OTHERS = listed("""
Che cos'è la fotosintesi?; Che ore sono?; Come ti chiami?; Dove si trova {city}?; Qual è la capitale d'Italia?;
Raccontami una barzelletta; Quanto costa il biglietto?; Mi piace la pizza; Chi è {person}?; Parli italiano?; Ciao, come stai?;
Scrivi una poesia sul mare; Quanti anni hai?; Non capisco niente; O que é a fotossíntese?; Que horas são?; Onde fica {city}?;
Qual é a capital do Brasil?; Conta-me uma piada; Quem é {person}?; Fala português?; Quanto custa isto?;
Preciso de ajuda com os impostos; Escreve um poema sobre o outono; Wat is fotosynthese?; Hoe laat is het?; Waar ligt {city}?;
Wie is {person}?; Vertel me een grap; Spreek je Nederlands?; Hoeveel kost een fiets?; Wat is de hoofdstad van België?;
Schrijf een gedicht over de herfst; Ik heb honger; Vad är fotosyntes?; Hur mycket är klockan?; Var ligger {city}?;
Talar du svenska?; Berätta en historia om en älg; Hvad er klokken?; Hvor er {city}?; Hva er hovedstaden i Norge?;
Snakker du norsk?; Mitä kello on?; Missä on {city}?; Puhutko suomea?; Co to jest fotosynteza?; Która jest godzina?;
Gdzie jest {city}?; Kto to jest {person}?; Opowiedz mi dowcip; Kolik je hodin?; Mluvíte česky?; Kde je {city}?;
Mennyi az idő?; Hol van {city}?; Beszélsz magyarul?; Cât este ceasul?; Unde este {city}?; Saat kaç?; {city} nerede?;
Türkçe biliyor musun?; Bana bir şaka anlat; Jam berapa sekarang?; Di mana {city}?; Apa kabar hari ini?;
Thời tiết hôm nay thế nào?; Quid est veritas?; Ubi est {city}?; Quis es tu, {person}?; Kie estas {city}?;
Какая погода сегодня?; Который час?; Что такое фотосинтез?; Расскажи анекдот; Где находится {city}?; Столица Франции?;
Сколько стоит билет?; Як справи?; Котра година?; Колко е часът?; Τι ώρα είναι; Πού είναι η Αθήνα; Τι είναι η φιλοσοφία; 你好吗;
今天天气怎么样; 什么是光合作用; 讲个笑话; 法国的首都是哪里;
今何時ですか; 東京はどこですか;
 光合成とは何ですか; 面白い話をして; 日本語を話せますか; 지금 몇 시예요; 오늘 날씨 어때요; 광합성이 뭐예요;
ما هي عاصمة فرنسا؟; كم الساعة؟; ما هو الطقس اليوم؟; מה השעה?; मौसम कैसा है?; यह क्या है?; समय क्या हुआ है;
วันนี้อากาศเป็นอย่างไร; กี่โมงแล้ว; Saa ngapi sasa?; Habari ya leo?; Ngiyakuthanda; Hvað er klukkan?; Wie ass dat?""")

FOREIGN_WORDS = listed("""
Schraubenzieher; Regenschirm; Krankenhaus; Schmetterling; Fernweh; Gemütlichkeit; Feierabend; Kartoffel; Bahnhof; Löffel;
Handschuh; Zahnarzt; parapluie; grenouille; aujourd'hui; papillon; chaussure; boulangerie; dépaysement; écureuil;
pamplemousse; fauteuil; casserole; tiroir; zapato; mariposa; cuchara; ayuntamiento; sobremesa; murciélago; desarrollo;
almohada; ferrocarril; panadería; cebolla; tijeras; buonanotte; farfalla; spasibo; arigato; konnichiwa; saudade; hygge;
obrigado; tak; smörgåsbord; sisu; dziękuję; köszönöm; teşekkür; shukran; namaste; merhaba; tovarishch; babushka; ubuntu;
aloha; mahalo; fjord; lagom; gezellig; cogito; alea iacta est; omnia vincit; kalimera; efcharisto""")
