"""How people ask for the sentiment of a text."""

from __future__ import annotations

from .framing import phrases

THINGS = phrases("""
text; review; comment; sentence; statement; message; post; feedback; opinion; remark; line; note; customer review; customer
comment; passage; mail; e-mail; reply; film review; product review; hotel review; following text; following sentence; following
review; following comment; restaurant review; user comment; quote; survey answer
""")
CHOICES = phrases("""
positive, negative or neutral; positive, negative or neutral; positive, negative, or neutral; positive, neutral or negative;
negative, neutral or positive; positive/negative/neutral; positive / neutral / negative; negative, positive or neutral; neutral,
positive or negative; positive or negative or neutral; either positive, negative or neutral; positive, neutral, negative
""")
SIDES = phrases("""
positive or negative; negative or positive; positive/negative; positive or is it negative; more positive or more negative;
rather positive or rather negative
""")
CLASSIFY = phrases("""
What is the sentiment of this {thing}?; What is the sentiment of the {thing}?; What's the sentiment of this {thing}?; What's the
sentiment here?; What is the sentiment?; What sentiment does this {thing} express?; Which sentiment does this {thing} have?;
Which sentiment is this?; Sentiment; Sentiment?; sentiment of this {thing}; Sentiment analysis; sentiment analysis of this
{thing}; Do a sentiment analysis of this {thing}.; Run sentiment analysis on this {thing}.; Perform sentiment analysis.; Give me
the sentiment.; Give me the sentiment of this {thing}.; Give the sentiment of the {thing}; Tell me the sentiment of this
{thing}.; Tell me the sentiment; Name the sentiment of this {thing}.; Determine the sentiment.; Determine the sentiment of the
{thing}.; Detect the sentiment; Detect the sentiment of this {thing}.; Identify the sentiment of this {thing}.; Identify the
sentiment; Judge the sentiment of this {thing}.; Judge this {thing}.; Judge the sentiment; Classify the sentiment.; Classify the
sentiment of this {thing}.; Classify this {thing}; Classify this {thing} by sentiment.; Classify; Label this {thing}; Label the
sentiment; Label the sentiment of this {thing}.; Rate the sentiment of this {thing}.; Rate this {thing}.; Evaluate the
sentiment; Assess the sentiment of this {thing}.; Analyse the sentiment of this {thing}.; Analyze the sentiment; Analyse this
{thing}; Categorise this {thing}; Categorize the sentiment.; Tag this {thing} with its sentiment.; Find the sentiment; I need
the sentiment of this {thing}; I'd like to know the sentiment of this {thing}.; I want to know how this {thing} sounds.; Can you
tell me the sentiment of this {thing}?; Can you judge this {thing}?; Could you classify this {thing}?; Could you tell the
sentiment?; Do you know the sentiment of this {thing}?; How does the writer feel?; How does the author feel?; How does this
person feel?; How does the customer feel?; How does this {thing} sound?; How would you rate this {thing}?; How would you
classify the sentiment?; How is the mood of this {thing}?; What is the mood of this {thing}?; What is the tone?; What is the
tone of this {thing}?; What tone does this {thing} have?; What is the feeling of this {thing}?; What feeling does this {thing}
express?; What emotion is in this {thing}?; What attitude does this {thing} show?; What mood is the writer in?; What kind of
{thing} is this in terms of sentiment?; Which mood?; Mood; Mood?; Tone; Tone?; Is the writer happy?; Is the customer satisfied?;
Is this person pleased?; Is the guest satisfied with it?; Did the writer like it?; Did they like it?; Does the author like it?;
Was the customer happy?; What does the writer think of it?; One word for the sentiment; In one word, what is the sentiment?;
Answer with one word: what is the sentiment?
""")
CHOOSE = phrases("""
Is this {thing} {choice}?; Is this {thing} {choice}?; Is the {thing} {choice}?; Is this {choice}?; Is it {choice}?; Is that
{choice}?; {choice}?; {choice}?; {choice}; {choice}:; Would you say this {thing} is {choice}?; Would you call this {choice}?;
Does this {thing} sound {choice}?; Does this sound {choice}?; Do you find this {thing} {choice}?; Classify as {choice}; Classify
this {thing} as {choice}.; Classify the {thing} as {choice}; Classify the sentiment as {choice}.; Label as {choice}; Label this
{thing} as {choice}.; Label the {thing}: {choice}; Rate this {thing} as {choice}; Judge whether this {thing} is {choice}.; Judge
if it is {choice}; Decide whether this {thing} is {choice}.; Decide: {choice}; Decide if the {thing} is {choice}.; Tell me
whether this {thing} is {choice}.; Tell me if this is {choice}.; Tell me if this {thing} is {choice}; Say whether this is
{choice}; Say if this {thing} is {choice}.; Determine if the {thing} is {choice}.; Determine whether this is {choice}; Choose
one: {choice}; Choose: {choice}; Pick one: {choice}; Pick {choice}; Select {choice} for this {thing}; Answer with {choice};
Answer {choice}.; Answer only {choice}.; Answer with one word, {choice}.; Reply with {choice}; Reply with one word: {choice}.;
Respond with {choice} only.; Use one of the labels {choice}.; Labels: {choice}. Label this {thing}.; Possible labels: {choice}.
Classify this {thing}; What is the sentiment, {choice}?; What is the sentiment of this {thing}: {choice}?; What's the sentiment
({choice})?; Sentiment ({choice}); Sentiment: {choice}?; Sentiment, {choice}?; What is this {thing}: {choice}?; Which is it,
{choice}?; Which one fits: {choice}?; How would you classify this {thing}: {choice}?; How does this {thing} sound, {choice}?;
How does the writer feel about it: {choice}?; I'd like to know if this {thing} is {choice}.; I want to know whether this {thing}
is {choice}.; I wonder whether this {thing} is {choice}.; I can't decide if this {thing} is {choice}.; My boss asks whether this
{thing} is {choice}.; For my homework: is this {thing} {choice}?; Quiz: is this {thing} {choice}?; Is the sentiment {choice}?;
Is the sentiment of this {thing} {choice}?; Is the mood of the {thing} {choice}?; Is the tone {choice}?; Is the writer's opinion
{choice}?; Is the feeling {choice}?; Is the customer's view {choice}?; Can you tell if this {thing} is {choice}?; Can you say
whether this is {choice}?; Could you label this {thing} as {choice}?; Would you rate this as {choice}?
""")
EMBEDDED = phrases("""
What is the sentiment of "{text}"?; Is "{text}" positive or negative in tone? Or neutral?; Is "{text}" {choice}?; Is the
sentence "{text}" {choice}?; Is the review "{text}" {choice}?; Would you call "{text}" {choice}?; A customer wrote: "{text}" Is
that {choice}?; A guest wrote "{text}". What is the sentiment?; The review says: {text} What is the sentiment?; Somebody wrote
"{text}" - how does that sound, {choice}?; I got this comment: {text} Is it {choice}?; My friend says: "{text}" Is that
{choice}?; Classify "{text}" as {choice}.; Classify: {text}; Classify the sentiment of "{text}".; Judge "{text}": {choice}?;
Label "{text}" as {choice}; Rate "{text}": {choice}; Sentiment of "{text}"; Sentiment: {text}; Sentiment of: {text}; sentiment?
{text}; Text: {text} Sentiment:; Text: {text} Sentiment: ; Review: {text} Sentiment:; Comment: {text} Sentiment?; Review: {text}
Label:; {text} This is a review. {choice}?; {text} Is that {choice}?; {text} <- sentiment?; {text} What is the mood of this?;
Tell me the sentiment of "{text}".; Tell me whether "{text}" is {choice}.; Does "{text}" sound {choice}?; How does somebody feel
who writes "{text}"?; How does the writer of "{text}" feel?; If a customer writes "{text}", is that {choice}?; When I say
"{text}", is that {choice}?; The text "{text}" is ... ({choice})?; Find the sentiment: "{text}"; Analyse: "{text}"; {choice}?
"{text}"; {choice}: {text}; Here is a comment: "{text}" Please give its sentiment.; Read this: {text} Now tell me if it is
{choice}.
""")
AGAIN = phrases("""
And this one: {text}; And this: {text}; And: {text}; {text}; {text}; Next: {text}; Another one: {text}; Now this: {text}; What
about this one: {text}; What about "{text}"?; And "{text}"?; The next review: {text}; How about: {text}; One more: {text}; and
now {text}; Same for this: {text}; Again: {text}; Now "{text}"; And what about this? {text}; The second one: {text}
""")
