"""Solutions to the exercises of 08_structured_output.ipynb; a test puts them in place and runs the checks."""

# exercise-1
together = sum(person.age for person in people)


# exercise-2
class Offer(BaseModel):
    product: str
    price: int


offer = backend.parse("Extract product and price as JSON: The lamp costs 35 euros.", Offer).parsed

# exercise-3
from typing import Literal

question = "Is this positive, negative or neutral: I love this place."
mood = backend.parse(question, Literal["positive", "negative", "neutral"]).parsed
