"""Facts and intents of each topic, one to a line, each said in several ways; and the names of the topics."""

from .facts_life import LIFE_FACTS
from .facts_world import WORLD_FACTS


def _read(blocks: dict[str, str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    return {
        topic: tuple(tuple(said.strip() for said in line.split(" | ")) for line in block.strip().splitlines())
        for topic, block in blocks.items()
    }


FACTS: dict[str, tuple[tuple[str, ...], ...]] = _read({**LIFE_FACTS, **WORLD_FACTS})

_LABELS = """
weather: weather, climate, meteorology, the weather forecast
food: food, eating and drinking, meals, drinks
cooking: cooking, cookery, recipes, the kitchen
pets: pets, domestic animals, house animals
wildlife: wild animals, wildlife, animals in nature, zoology
sport: sport, sports, athletics, matches
music: music, songs, concerts, musical instruments
travel: travel, travelling, tourism, holidays
cities: cities, city life, towns, urban life
transport: cars, transport, traffic, vehicles, driving
home: home, furniture, the household, living
garden: gardening, plants, the garden, farming, agriculture
sea: the sea, ships, the ocean, boats
family: family, relatives, parents and children
clothes: clothes, clothing, fashion
shopping: shopping, shops, buying things
health: health, medicine, illness, doctors
feelings: feelings, emotions, moods
computers: computers, technology, devices, hardware
programming: programming, software development, coding, code
ai: artificial intelligence, language models, machine learning, chatbots
networks: networks, the internet, servers, web services
school: school, education, learning, teaching
maths: maths, mathematics, numbers, calculation, geometry
money: money, finance, economics, banking, the economy
work: work, jobs, careers, business, the office
space: space, astronomy, planets and stars, the universe
history: history, the past, ancient times
politics: politics, government, law, crime, police
books: books, literature, reading, novels
film: film, cinema, television, movies
art: art, painting, photography, pictures
science: science, physics, chemistry, biology, research
environment: the environment, nature protection, energy, ecology
games: games, playing, hobbies, toys
language: language, words, speaking, communication
"""

LABELS: dict[str, tuple[str, ...]] = {
    topic: tuple(name.strip() for name in names.split(","))
    for topic, _, names in (line.partition(": ") for line in _LABELS.strip().splitlines())
}
