"""How people ask about pictures: templates for each skill, with slots that `ask` fills."""

from __future__ import annotations


def _both(*templates: str) -> tuple[str, ...]:
    """The templates in British spelling, and in American."""
    american = (t.replace("colour", "color") for t in templates)
    return tuple(dict.fromkeys((*templates, *american)))


WHAT_SHAPE = _both(
    "What shape is this?", "What shape is it?", "Which shape is this?", "Which shape do you see?", "What shape do you see?",
    "Name the shape.",
    "Identify the shape.", "What is the shape?", "What's the shape here?", "What shape is shown?", "Which shape is in the image?",
    "What shape is in the picture?", "What kind of shape is this?", "What figure is this?", "Tell me the shape.",
    "Tell me what shape this is.",
    "Can you tell me which shape this is?", "shape", "shape?", "Give the name of the shape.",
    "What shape can you see in this image?",
    "Which geometric shape is this?", "What geometric figure is drawn here?", "What form is this?",
    "I'd like to know what shape this is.",
    "Do you recognise the shape?", "What shape has been drawn?", "Is it a circle, a square or something else?",
    "The shape in the image is a?",
    "What is the name of this shape?", "Name this figure.", "What object is drawn here?", "Say which shape it is.",
    "what type of shape is that",
)  # fmt: skip
SHAPE_OF_COLOUR = _both(
    "What shape is {hue}?", "Which shape is {hue}?", "What is {hue}?", "What is the {hue} thing?", "What is the {hue} shape?",
    "Name the {hue} shape.",
    "What shape is the {hue} one?", "What shape is the {hue} object?", "Which figure is {hue}?", "Which one is {hue}?",
    "What thing is {hue}?",
    "What shape has the colour {hue}?", "The {hue} one is what shape?", "What do you see in {hue}?",
    "Tell me the shape of the {hue} thing.",
    "Which of the shapes is {hue}?", "What object is {hue}?", "What kind of shape is the {hue} one?", "shape of the {hue} one",
    "Which shape is coloured {hue}?",
    "Identify the {hue} shape.", "What shape is painted {hue}?", "What is drawn in {hue}?",
)  # fmt: skip
COLOUR_OF_SHAPE = _both(
    "What colour is the {shape}?", "Which colour is the {shape}?", "What is the colour of the {shape}?",
    "What's the colour of the {shape}?",
    "Name the colour of the {shape}.", "Tell me the colour of the {shape}.", "What colour does the {shape} have?",
    "colour of the {shape}", "{shape} colour?",
    "In what colour is the {shape}?", "In which colour is the {shape} drawn?", "What colour is that {shape}?",
    "Which colour does the {shape} have?",
    "The {shape} is which colour?", "What colour do you see on the {shape}?", "Can you tell me what colour the {shape} is?",
    "I want to know the colour of the {shape}.", "How is the {shape} coloured?", "What colour was used for the {shape}?",
    "Give me the {shape}'s colour.",
    "What's the {shape}'s colour?", "Say what colour the {shape} is.", "Look at the {shape}. What colour is it?",
    "Which colour has the {shape}?",
    "What colour did they paint the {shape}?", "Identify the colour of the {shape}.", "{shape}: which colour?",
)  # fmt: skip
COLOUR_OF_ONLY = _both(
    "What colour is the shape?", "What colour is it?", "What colour is this shape?", "Which colour is the shape?",
    "What is the colour of the shape?",
    "What colour is the object?", "What colour is the figure?", "Name the colour of the shape.",
    "Tell me the colour of the shape.",
    "What colour does the shape have?", "Which colour does it have?", "In what colour is it drawn?",
    "What colour is the thing in the picture?",
    "What colour is this?", "colour?", "colour of the shape", "Which colour is this?", "What's its colour?",
)  # fmt: skip
PLAIN_COLOUR = _both(
    "What colour is this image?", "What colour is this?", "Which colour is the image?", "What colour is the picture?",
    "Name the colour.",
    "What colour do you see?", "Which colour is this?", "What is the colour of this picture?", "What colour is it?", "colour?",
    "Which colour is shown?",
    "Tell me the colour of the image.", "Identify the colour.", "What colour is the photo?",
    "The image is filled with what colour?",
    "What single colour is this image?", "What colour fills the image?", "What's this colour called?",
    "Which colour can you see?",
)  # fmt: skip
BACKGROUND = _both(
    "What colour is the background?", "Which colour is the background?", "What is the background colour?", "background colour",
    "background?",
    "What's the colour of the background?", "Name the colour of the background.", "Tell me the background colour.",
    "What colour is behind everything?",
    "On which colour is it drawn?", "What colour is the canvas?", "What colour does the background have?",
    "In which colour is the background?",
    "What is the colour behind it?", "Which background does the image have?", "Can you see what colour the background is?",
    "The background is which colour?", "What background colour was used?", "How is the background coloured?",
)  # fmt: skip
TEXT_COLOUR = _both(
    "What colour is the text?", "Which colour is the text?", "What is the colour of the text?", "What colour are the letters?",
    "What colour is the code?",
    "In what colour is the text written?", "What colour is the writing?", "Which colour is the code written in?",
    "Text colour?", "colour of the text",
    "What is the text colour?", "What colour do the characters have?", "What is the colour of the letters?",
    "Name the colour of the text.",
    "Tell me the colour of the writing.", "What colour is the number?", "What ink colour was used?",
)  # fmt: skip
DESCRIBE = _both(
    "Describe the image.", "Describe this image.", "Describe the picture.", "Describe what you see.", "What do you see?",
    "What is in the image?",
    "What is in this picture?", "What's in this image?", "What can you see?", "What is this?", "What does the image show?",
    "What does the picture show?",
    "Tell me what you see.", "Tell me about this image.", "Caption this image.", "Give me a caption.", "Write a caption.",
    "Give a short description.",
    "What is shown here?", "What is on the picture?", "Explain the image.", "Look at this. What is it?",
    "Summarise the image.", "describe",
    "What do you see in this image?", "What's here?", "Please look at the image and say what is there.",
    "Describe this photo.", "What am I looking at?",
    "List what you see.", "List the shapes.", "What shapes are there?", "Which shapes can you see?",
    "What things are in the picture?",
    "Name everything in the image.", "What objects are in the image?", "What is drawn here?", "What have I drawn?",
    "Describe what is in the photo.",
    "Can you describe the image?", "Say what is in the picture.", "What does this depict?", "What is depicted?",
    "Please describe.", "Which objects do you see?",
)  # fmt: skip
COUNT = _both(
    "How many {many} are there?", "How many {many} do you see?", "How many {many} can you see?", "Count the {many}.",
    "How many {many}?",
    "How many {many} are in the image?", "How many {many} are in the picture?", "What is the number of {many}?",
    "Number of {many}?", "number of {many}",
    "Tell me how many {many} there are.", "Can you count the {many}?", "How many {many} does the image have?",
    "How many {many} are shown?",
    "How many {many} are drawn?", "Please count all the {many}.", "Give me the number of {many}.", "{many}: how many?",
    "count {many}",
    "I need to know how many {many} there are.", "How many {many} did I draw?", "How many {many} are on the picture?",
    "Say the number of {many}.",
    "What's the count of {many}?", "There are how many {many}?", "How many {many} are visible?",
    "How many {many} have been drawn here?",
)  # fmt: skip
WHERE = _both(
    "Where is the {thing}?", "Where's the {thing}?", "Where can I find the {thing}?", "Where in the image is the {thing}?",
    "Where do you see the {thing}?",
    "In which part of the image is the {thing}?", "What is the position of the {thing}?", "Position of the {thing}?",
    "position of the {thing}",
    "Tell me where the {thing} is.", "Locate the {thing}.", "Find the {thing}.", "Where is the {thing} in the picture?",
    "In what corner is the {thing}?",
    "Where does the {thing} stand?", "Where is the {thing} placed?", "Where is the {thing} located?",
    "Whereabouts is the {thing}?", "Say where the {thing} is.",
    "What is the location of the {thing}?", "Where was the {thing} drawn?", "The {thing} is where?",
    "Where has the {thing} been put?", "{thing}: where?",
    "On which side is the {thing}?", "Give the position of the {thing}.", "I cannot find the {thing}. Where is it?",
)  # fmt: skip
BESIDE = _both(
    "What is {side} the {thing}?", "What's {side} the {thing}?", "Which shape is {side} the {thing}?",
    "What do you see {side} the {thing}?",
    "What shape is {side} the {thing}?", "What is there {side} the {thing}?", "Tell me what is {side} the {thing}.",
    "What lies {side} the {thing}?",
    "Which object is {side} the {thing}?", "What can be found {side} the {thing}?", "Name the shape {side} the {thing}.",
    "What stands {side} the {thing}?",
    "What is drawn {side} the {thing}?", "{side} the {thing} is what?", "What thing is {side} the {thing}?",
    "Look {side} the {thing}. What is there?",
    "Which one is {side} the {thing}?", "Can you see what is {side} the {thing}?", "Is there something {side} the {thing}?",
    "what's located {side} the {thing}?",
)  # fmt: skip
SIDES: dict[str, tuple[str, ...]] = {
    "left": ("left of", "to the left of", "on the left of", "on the left side of"),
    "right": ("right of", "to the right of", "on the right of", "on the right side of"),
    "above": ("above", "over", "on top of", "higher than", "directly above"),
    "below": ("below", "under", "beneath", "underneath", "directly below"),
}
IS_THERE = _both(
    "Is there {a_thing}?", "Is there {a_thing} in the image?", "Is there {a_thing} in the picture?", "Do you see {a_thing}?",
    "Can you see {a_thing}?",
    "Does the image contain {a_thing}?", "Does the picture show {a_thing}?", "Can you find {a_thing}?",
    "Is {a_thing} in the image?", "Is {a_thing} there?",
    "Tell me if there is {a_thing}.", "Does it have {a_thing}?", "Any sign of {a_thing}?", "Is {a_thing} visible?",
    "Is {a_thing} shown?",
    "Did I draw {a_thing}?", "Yes or no: is there {a_thing}?", "Do you spot {a_thing}?", "Check if there is {a_thing}.",
    "Is there {a_thing} here?",
)  # fmt: skip
IS_COLOUR = _both(
    "Is the {shape} {hue}?", "Is the {shape} coloured {hue}?", "Is the colour of the {shape} {hue}?",
    "Yes or no: is the {shape} {hue}?",
    "Would you say the {shape} is {hue}?", "Is that {shape} {hue}?", "Does the {shape} have the colour {hue}?",
    "The {shape} is {hue}, right?",
    "Is it true that the {shape} is {hue}?", "Tell me if the {shape} is {hue}.", "Is the {shape} painted {hue}?",
    "The {shape} is {hue}. Correct?",
)  # fmt: skip
READ = _both(
    "What does it say?", "What does the image say?", "What does this say?", "Read the text.", "Read the code.", "Read it.",
    "What is the code?", "What code is this?",
    "What is written here?", "What is written in the image?", "What text is in the picture?", "What's the text?",
    "Which text do you see?", "Read this.",
    "Please read the image.", "Can you read this?", "Can you read the code for me?", "Transcribe the text.",
    "Transcribe the image.", "OCR this.", "ocr",
    "What letters do you see?", "Which characters are shown?", "What does the text say?", "Tell me the code.",
    "Tell me what it says.", "Extract the text.",
    "Give me the code in the image.", "Type out the text.", "What do the letters say?", "code?", "text?",
    "What is the text in this picture?", "Read aloud.",
    "Which code is in the picture?", "What word is this?", "What's written?", "I can't read this, what does it say?",
    "Write down what you read.",
    "What characters can you see?", "What is the code on the image?", "Copy the text from the image.",
    "Please tell me the code shown here.",
)  # fmt: skip
READ_NUMBER = _both(
    "Which number is this?", "What number is this?", "What number do you see?", "What is the number?", "Read the number.",
    "Tell me the number.",
    "Which number is shown?", "What number is in the image?", "Which number is written here?", "number?",
    "What digits do you see?", "Read the digits.",
    "What number is it?", "Which digit is this?", "What number has been drawn?", "Give me the number in the picture.",
    "Which number can you read?",
    "What is the number in this picture?", "What number does the image show?", "Transcribe the number.",
)  # fmt: skip
HIGHEST = _both(
    "Which bar is the highest?", "Which bar is highest?", "What is the highest bar?", "Which bar is the tallest?",
    "What is the tallest bar?", "Which is the tallest bar?",
    "Which bar is the biggest?", "Which bar has the highest value?", "Which bar has the largest value?",
    "Which bar is the longest?", "highest bar", "highest bar?",
    "Which one is the highest?", "Name the highest bar.", "Tell me which bar is the highest.",
    "What bar has the greatest value?", "tallest bar?",
    "Which column is the highest?", "Which bar is the maximum?", "Where is the maximum?", "Which bar wins?",
    "Find the tallest bar.", "Which has the most?",
    "Which bar shows the biggest value?", "What is the largest bar in the chart?", "Which bar stands highest?",
    "Which bar is the greatest?",
    "In this chart, which bar is the highest?", "Look at the chart. Which bar is the tallest?", "Which bar reaches the top?",
    "Which category has the highest value?",
)  # fmt: skip
LOWEST = _both(
    "Which bar is the lowest?", "Which bar is lowest?", "What is the lowest bar?", "Which bar is the shortest?",
    "What is the shortest bar?", "Which is the shortest bar?",
    "Which bar is the smallest?", "Which bar has the lowest value?", "Which bar has the smallest value?", "lowest bar",
    "lowest bar?", "shortest bar?",
    "Which one is the lowest?", "Name the lowest bar.", "Tell me which bar is the lowest.", "What bar has the least value?",
    "Which has the least?",
    "Which column is the lowest?", "Which bar is the minimum?", "Where is the minimum?", "Which bar loses?",
    "Find the shortest bar.", "Which bar is the least?",
    "Which bar shows the smallest value?", "What is the smallest bar in the chart?", "In this chart, which bar is the lowest?",
    "Look at the chart. Which bar is the shortest?", "Which category has the lowest value?", "Which bar is the tiniest?",
)  # fmt: skip
COMPARE = _both(
    "Is the {hue} bar higher than the {other} bar?", "Is the {hue} bar taller than the {other} one?",
    "Is the {hue} bar bigger than the {other} bar?",
    "Does the {hue} bar have a higher value than the {other} bar?", "Yes or no: is the {hue} bar above the {other} bar?",
    "Is {hue} higher than {other}?",
    "Is {hue} more than {other}?", "Is the {hue} one higher than the {other} one?",
    "Is the {hue} bar larger than the {other} one?",
)  # fmt: skip
SKILLS = (
    "What can you do?", "What are your skills?", "What can you see?", "What can I ask you?", "help", "Help me.",
    "What are you able to do?", "What do you do?",
    "Which questions can you answer?", "What can you help with?", "Who are you?", "What are you?", "Are you an AI?",
    "Are you a model?", "What is your name?",
    "Introduce yourself.", "How do you work?", "What are you good at?", "Tell me about yourself.",
    "What kind of model are you?", "Which model are you?",
)  # fmt: skip
GREET = (
    "Hello", "Hello!", "Hi", "Hi!", "Hi there", "Hey", "Hey there!", "Good morning", "Good evening.", "Good afternoon!",
    "Greetings", "Good day", "Hello there.",
    "Hello, how are you?", "Hi, how are you?", "Howdy", "Hello model", "hello again", "Hey you", "Hello bot", "hi!!",
    "How are you?", "Nice to meet you.", "Yo",
)  # fmt: skip
