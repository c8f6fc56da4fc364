"""How people ask for the sentiment of a text."""

from __future__ import annotations

from .framing import phrases

THINGS = phrases("""
text; review; comment; sentence; statement; message; post; feedback; opinion; remark; line; note; customer review; customer
comment; passage; mail; e-mail; reply; film review; product review; hotel review; following text; following sentence; following
review; following comment; restaurant review; user comment; quote; survey answer; tweet; chat message; product comment; guest
comment; voice message; entry; letter; caption; rating; app review; book review; testimonial; student's comment; visitor's note;
sentence below; text below; short text; piece of feedback; snippet; utterance; posting; paragraph; customer's mail
""")
CHOICES = phrases("""
positive, negative or neutral; positive, negative or neutral; positive, negative, or neutral; positive, neutral or negative;
negative, neutral or positive; positive/negative/neutral; positive / neutral / negative; negative, positive or neutral; neutral,
positive or negative; positive or negative or neutral; either positive, negative or neutral; positive, neutral, negative;
positive or neutral or negative; negative, neutral, positive; negative / neutral / positive; negative/neutral/positive;
neutral/positive/negative; positive or else negative or neutral; neutral, negative or positive; negative or neutral or positive;
positive - negative - neutral; positive | negative | neutral; one of positive, negative, neutral; either negative, neutral or
positive
""")
SIDES = phrases("""
positive or negative; negative or positive; positive/negative; positive or is it negative; more positive or more negative;
rather positive or rather negative; negative/positive; positive / negative; either positive or negative; either negative or
positive; more negative or more positive; rather negative or rather positive; positive, or negative; mostly positive or mostly
negative; on the positive or on the negative side; positive | negative
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
Answer with one word: what is the sentiment?; Which way does this {thing} lean?; Which way does it lean?; Sentiment label;
Sentiment label?; sentiment label for this {thing}; label?; Label:; Polarity; Polarity?; What is the polarity of this {thing}?;
Determine the polarity; polarity of the {thing}; Mood of the writer?; Mood of this {thing}; mood check; Mood check on this
{thing}; sentiment check; Quick sentiment check; Quick: sentiment?; Sentiment in one word; Sentiment of the following; One-word
sentiment; One-word sentiment label for this {thing}; Just the sentiment; Just the label; Only the sentiment label; Sentiment
only, no explanation; Give only the label.; Give me one word for the mood of this {thing}.; Give me a sentiment label; Give this
{thing} a sentiment label.; Assign a sentiment; Assign a sentiment to this {thing}.; Assign a sentiment label.; Attach a
sentiment label to this {thing}; Put a sentiment label on this {thing}.; Mark the sentiment of this {thing}.; Mark this {thing}
with its sentiment; Sort this {thing} by sentiment; File this {thing} under its sentiment; Which label fits this {thing}?; Which
sentiment label fits?; Which sentiment fits this {thing} best?; Which sentiment comes across?; What comes across in this
{thing}?; What sentiment do you see here?; What sentiment do you detect?; What sentiment would you give this {thing}?; What's
the mood?; What's the mood here?; What's the tone here?; What's the vibe?; What's the vibe of this {thing}?; Vibe?; vibe check;
What is the general feeling here?; What is the overall sentiment?; Overall sentiment; Overall sentiment of this {thing}?;
Overall tone?; What's the overall tone of the {thing}?; What's the attitude of the writer?; What is the writer's attitude?; What
is the writer's mood?; What is the author's opinion, good or bad?; What does the customer think?; What does this person feel?;
What does this {thing} express, in terms of feeling?; How is this {thing} meant?; How is that meant?; How did they feel?; How
did the customer like it?; How did the guest like it?; How did it go for the writer?; How does it come across?; How does this
{thing} come across?; How would you label this {thing}?; How would you judge the mood?; How would a sentiment model label this
{thing}?; How should I tag this {thing}?; How should I file this {thing} by sentiment?; How happy is the writer?; How satisfied
is the customer?; How positive is this?; Is it praise or criticism?; Is this praise or a complaint?; Is that a good review or a
bad one?; Is this {thing} praise, criticism or neither?; Good or bad?; Good, bad or neither?; Thumbs up or thumbs down?; Is the
writer content or not?; Is the person who wrote this content?; Is somebody unhappy here?; Is the author for it or against it?;
Happy or unhappy customer?; Happy customer?; Satisfied or not?; Does the writer approve?; Does the writer like it or not?; Does
the customer sound pleased?; Does this sound like a happy customer?; Does this {thing} sound happy or unhappy?; Did the customer
enjoy it?; Did this person enjoy it?; Would the writer recommend it?; Please read and tell me the mood; Please mark the
sentiment; Read this {thing} and give its sentiment; Read it and say how the writer feels; Read the {thing} and label it; Look
at this {thing} and judge its mood; Have a look: what sentiment?; Work out the sentiment of this {thing}; Figure out the
sentiment; Guess the sentiment; Guess how the writer feels.; Predict the sentiment; Predict the label; Predict the sentiment of
the {thing}.; Recognise the sentiment of this {thing}; Estimate the sentiment; State the sentiment; State the sentiment of this
{thing}.; Output the sentiment; Output the sentiment label of the {thing}.; Return the sentiment; Return the sentiment label
only.; Reply with the sentiment of this {thing}.; Respond with the sentiment; Answer with the sentiment label; Task: sentiment
classification; Task: sentiment analysis; Task: judge the mood of the {thing}; Sentiment classification; sentiment task;
Sentiment detection; Sentiment rating of this {thing}; Opinion mining: what is the label?; For my statistics, what is the
sentiment?; For our report I need the sentiment of this {thing}.; For the survey: sentiment of this {thing}?; We sort our
reviews by sentiment. Which one is this?; We collect feedback. What is the mood of this {thing}?; We got this {thing}. How does
the writer feel?; We got this today. Mood?; I got this {thing}. What's the sentiment?; I just received this {thing}, what is the
mood?; I can't tell the mood of this {thing}.; I can't tell how the writer feels.; I don't get whether they liked it.; I am
sorting comments: which label?; I am not sure how this {thing} is meant.; I'd like you to judge this {thing}.; I'd like a
sentiment label for this {thing}; I want a sentiment label; I need to know how the customer feels.; I need to know if they liked
it; I wonder how the writer feels.; My boss wants to know the sentiment of this {thing}.; My boss asks how the customer feels.;
My colleague needs the sentiment of this {thing}; A colleague asks what the mood of this {thing} is.; My teacher asks for the
sentiment; Homework: name the sentiment; Exercise: find the sentiment; Can you do sentiment analysis on this {thing}?; Can you
label this?; Can you work out the mood of this {thing}?; Can you guess how the writer feels?; Can you see whether they liked
it?; Could you give me the sentiment of the {thing}?; Could you judge the mood?; Could you look at this {thing} and label it?;
Would you judge the sentiment for me?; Would you label this {thing}, please?; Help me judge this {thing}; Help me to find the
sentiment; Help me label this {thing}; Let me know the sentiment; Let me know how this {thing} sounds; Let me know how the
writer feels.; Say what the mood is; Say how the writer feels; Say in one word how this {thing} sounds; Describe the sentiment
in one word; Describe the mood with one word; Sum up the mood of this {thing} in one word; Feeling?; Feeling of this {thing};
Emotion: good, bad or none?; Attitude?; Opinion: good, bad or none?; Verdict?; What is the verdict of this {thing}?; sent?;
sentiment pls; whats the sentiment; whats the mood here; how does he or she feel about it
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
whether this is {choice}?; Could you label this {thing} as {choice}?; Would you rate this as {choice}?; Which of {choice}?;
Which label: {choice}?; Which label fits, {choice}?; Which label fits this {thing}: {choice}?; Which fits better, {choice}?;
Which word fits this {thing}: {choice}?; Which word describes the mood: {choice}?; Which is right for this {thing}, {choice}?;
Which category, {choice}?; Which class does this {thing} belong to: {choice}?; Which box do I tick for this {thing}: {choice}?;
Tick one: {choice}; Tick the right one: {choice}; Take your pick: {choice}; Pick the right label: {choice}; Pick the label for
this {thing} ({choice}).; Pick one word, {choice}, for this {thing}.; Choose the label: {choice}.; Choose the right word:
{choice}; Choose between the labels {choice}.; Choose a label for this {thing}: {choice}; Select one: {choice}; Select the
label: {choice}; Options: {choice}; Options: {choice}. What is this {thing}?; Your options are {choice}. Judge this {thing}.;
The options: {choice}. Which is it?; Answer options: {choice}; Categories: {choice}; Categories are {choice}. Sort this {thing}
in.; Classes: {choice}; The classes are {choice}. Classify this {thing}.; Labels ({choice})?; Label ({choice}); Label:
{choice}?; Tag: {choice}; Tag this {thing} as {choice}.; Tags: {choice}. Tag the {thing}.; Mark as {choice}; Mark this {thing}
as {choice}.; Sort this {thing} into {choice}.; Sort as {choice}; Put this {thing} under {choice}; Put it down as {choice}; File
this {thing} under {choice}.; Count this {thing} as {choice}; Do I count this as {choice}?; Do I file this {thing} under
{choice}?; Do you think this is {choice}?; Do you think the writer is {choice} about it?; Do you see this {thing} as {choice}?;
Do you read this as {choice}?; Do you hear something {choice} in this {thing}?; Does this count as {choice}?; Does the {thing}
seem {choice}?; Does it come across as {choice}?; Does the writer sound {choice}?; Does the customer sound {choice}?; Does this
{thing} express something {choice}?; Does this {thing} read as {choice}?; Did the writer mean it {choice}?; Should I mark this
as {choice}?; Should I label this {thing} {choice}?; Should this be filed as {choice}?; Shall I tag this {choice}?; Was this
meant {choice}?; Is this meant {choice}?; Is that {thing} of the {choice} kind?; Is the attitude {choice}?; Is the vibe
{choice}?; Is the overall tone {choice}?; Is the overall sentiment {choice}?; Is the author {choice} about it?; Is the person
{choice} about it?; Is the verdict {choice}?; Is the polarity {choice}?; Is the following {choice}?; Is this feedback {choice},
what do you think?; Is the mood here {choice}, in one word?; In your view, is this {thing} {choice}?; In one word, {choice}?; In
one word: is this {thing} {choice}?; One word, please: {choice}?; One word: {choice}; One word only: is it {choice}?; Just one
word: {choice}; Just say {choice}; Just tell me: {choice}?; Just tell me if it's {choice}.; Only say {choice}.; Say {choice};
Quick check: {choice}?; Quick: is this {choice}?; Quickly, is this {thing} {choice}?; Tell me: {choice}?; Tell me, is this
{choice}?; Tell me which: {choice}; Tell me how this {thing} sounds: {choice}.; Let me know if this is {choice}.; Let me know
whether this {thing} is {choice}; Find out if this is {choice}; Find out whether this {thing} is {choice}.; Figure out if this
{thing} is {choice}; Check whether this is {choice}; Check if the {thing} is {choice}.; Check this {thing}: {choice}?; Look at
this {thing}: is it {choice}?; Read this {thing} and say {choice}.; Read and decide: {choice}; Read and choose {choice}; Guess:
{choice}?; Guess whether this {thing} is {choice}.; Predict {choice}; Predict the label, {choice}; Output {choice}; Output one
of the words {choice}.; Return {choice}; Return only {choice}; Write {choice} for this {thing}.; Write one word, {choice}; Give
one label, {choice}, to this {thing}; Give me one word, {choice}; Assign a label ({choice}); Assign {choice} to the {thing}.;
Evaluate this {thing} as {choice}; Judge this {thing}: {choice}; Judge the tone: {choice}?; Rate: {choice}; Rate the mood:
{choice}; Rate the sentiment: {choice}?; Polarity ({choice})?; Polarity: {choice}?; Mood: {choice}?; Mood ({choice})?; Tone:
{choice}?; Tone ({choice}); Feeling: {choice}?; Attitude: {choice}?; Verdict: {choice}?; Opinion: {choice}?; Feedback:
{choice}?; This {thing} is ... {choice}?; This {thing}: {choice}?; This one, {choice}?; So is it {choice}?; What do you say,
{choice}?; What would you say: {choice}?; What would you call this {thing}: {choice}?; What is the tone of the {thing},
{choice}?; What is the mood: {choice}?; What's the vibe, {choice}?; What's this, {choice}?; What's the label, {choice}?; What is
it: {choice}?; What label would you give, {choice}?; How do you read this {thing}, {choice}?; How is this {thing} meant,
{choice}?; How does that come across: {choice}?; How should I mark this {thing}, {choice}?; How would you judge it, {choice}?;
How would you call the mood: {choice}?; I can't tell if it is {choice}.; I can't make out whether this {thing} is {choice}.; I
need to know if this {thing} is {choice}.; I need a label for this {thing}: {choice}; I need one word: {choice}; I'm not sure if
this {thing} is {choice}.; I am sorting reviews into {choice}. Where does this go?; I have to mark each {thing} as {choice}.;
I'd say this needs a label: {choice}?; We sort every {thing} into {choice}. And this?; We label comments as {choice}. What is
this one?; My colleague and I disagree: is this {choice}?; My colleague wants to know if this {thing} is {choice}.; My teacher
asks if this {thing} is {choice}.; A friend asks whether this is {choice}.; Somebody sent me this {thing}. Is it {choice}?; For
our statistics: {choice}?; For the report: is this {thing} {choice}?; For the survey, mark this {thing} as {choice}.; Help me
decide: {choice}?; Help me decide if this {thing} is {choice}.; Can this be called {choice}?; Can you mark this {thing} as
{choice}?; Can you judge whether it is {choice}?; Can you sort this into {choice}?; Could this be {choice}?; Could you decide if
this {thing} is {choice}?; Could you tell me whether this sounds {choice}?; Would you mark this as {choice}?; Would you file
this {thing} under {choice}?; Would you judge the mood as {choice}?; is it more like {choice}?; Task: decide whether the {thing}
is {choice}; Task: label as {choice}; Exercise: {choice}?; Test: is this {choice}?; True feeling of the writer: {choice}?;
Sentiment label ({choice}):; Sentiment -> {choice}?; ({choice})?; [{choice}]; {choice}, which one?; {choice} - which one?;
{choice}? One word.; {choice}? Just the word, please.; {choice}, what do you think?; {choice}? What would you say?
""")
EMBEDDED = phrases("""
What is the sentiment of "{text}"?; Is "{text}" positive or negative in tone? Or neutral?; Is "{text}" {choice}?; Is the
sentence "{text}" {choice}?; Is the review "{text}" {choice}?; Would you call "{text}" {choice}?; A customer wrote: "{text}" Is
that {choice}?; A guest wrote "{text}". What is the sentiment?; The review says: {text} What is the sentiment?; Somebody wrote
"{text}" - how does that sound, {choice}?; I got this comment: {text} Is it {choice}?; My friend says: "{text}" Is that
{choice}?; Classify "{text}" as {choice}.; Classify: {text}; Classify the sentiment of "{text}".; Judge "{text}": {choice}?;
Label "{text}" as {choice}; Rate "{text}": {choice}; Sentiment of "{text}"; Sentiment: {text}; Sentiment of: {text}; sentiment?
{text}; Text: {text} Sentiment:; Text: {text} Sentiment:; Review: {text} Sentiment:; Comment: {text} Sentiment?; Review: {text}
Label:; {text} This is a review. {choice}?; {text} Is that {choice}?; {text} <- sentiment?; {text} What is the mood of this?;
Tell me the sentiment of "{text}".; Tell me whether "{text}" is {choice}.; Does "{text}" sound {choice}?; How does somebody feel
who writes "{text}"?; How does the writer of "{text}" feel?; If a customer writes "{text}", is that {choice}?; When I say
"{text}", is that {choice}?; The text "{text}" is ... ({choice})?; Find the sentiment: "{text}"; Analyse: "{text}"; {choice}?
"{text}"; {choice}: {text}; Here is a comment: "{text}" Please give its sentiment.; Read this: {text} Now tell me if it is
{choice}.; "{text}" - {choice}?; "{text}" -> {choice}?; "{text}" Sentiment?; "{text}" Mood?; "{text}" is that {choice}?;
"{text}" Which is it, {choice}?; "{text}" How does that sound?; "{text}" - what is the tone?; "{text}" How would you label
that?; "{text}" is what a guest wrote. Is it {choice}?; "{text}" is what my customer says. What is the mood?; "{text}" That is
what I read in the guest book. {choice}?; {text} -> sentiment?; {text} => sentiment; {text} | sentiment:; {text} (sentiment?);
{text} ({choice}?); {text} [{choice}]; {text} = {choice}?; {text} Label this as {choice}.; {text} Would you call this {choice}?;
{text} What sentiment is that?; {text} Sentiment?; {text} Is the writer happy with it?; {text} So, {choice}?; {text} - is that
{choice}?; {text} How does this person feel?; {text} That came in today. {choice}?; {text} That's what they wrote. Is it
{choice}?; input: {text} label:; Input: {text} Output ({choice}):; Sentence: {text} Sentiment:; Sentence: {text} Label
({choice}):; Message: {text} Mood:; Feedback: {text} Sentiment:; Feedback: "{text}" Label?; Tweet: {text} Sentiment:; Opinion:
{text} Polarity:; Post: {text} Is it {choice}?; Comment: "{text}" Label: {choice}?; Q: Is "{text}" {choice}? A:; Sentiment
({choice}) of "{text}"; Sentiment for "{text}"?; sentiment: "{text}"?; Mood of "{text}"?; Tone of "{text}"?; Polarity of
"{text}"; Label for "{text}"?; What label fits "{text}"?; What is the mood in "{text}"?; What is the tone of "{text}"?; What's
the sentiment in "{text}"?; What's the vibe of "{text}"?; What does the writer of "{text}" feel?; What would you call "{text}":
{choice}?; How would you classify "{text}"?; How would you label "{text}": {choice}?; How does "{text}" sound to you?; How does
"{text}" come across?; How do I file "{text}", {choice}?; How does it sound when a customer writes "{text}"?; Which label fits
"{text}": {choice}?; Which sentiment does "{text}" have?; Does "{text}" count as {choice}?; Does somebody who writes "{text}"
like it?; Do you think "{text}" is {choice}?; Is somebody who says "{text}" happy?; Is it {choice} when someone writes
"{text}"?; Is the comment "{text}" {choice}?; Is the message "{text}" {choice}?; Is this {choice}: {text}; Is this {choice}?
"{text}"; Would you say "{text}" is {choice}?; Should I mark "{text}" as {choice}?; Tell me the mood of "{text}".; Tell me how
"{text}" sounds.; Tell me if "{text}" is {choice}.; Decide whether "{text}" is {choice}.; Decide: "{text}" - {choice}?; Mark
"{text}" as {choice}.; Tag "{text}" as {choice}.; Tag: {text}; Sort "{text}" into {choice}.; Determine the sentiment of
"{text}".; Determine whether "{text}" is {choice}.; Detect the sentiment: {text}; Give me the sentiment of "{text}".; Give a
label ({choice}) to "{text}".; Give the sentiment for: {text}; Predict the sentiment: {text}; Pick a label for "{text}":
{choice}; Choose {choice} for "{text}".; Say whether "{text}" is {choice}.; Guess the mood: "{text}"; Evaluate: {text}; Rate the
mood of "{text}".; Run sentiment analysis on "{text}".; Sentiment analysis: {text}; Sentiment analysis of "{text}"; One word for
the mood of "{text}".; In one word, the sentiment of "{text}"?; On our website somebody wrote "{text}". Is that {choice}?; In
the guest book it says: "{text}" Is that {choice}?; In a survey somebody answered "{text}". {choice}?; I read "{text}" in a
review. Is it {choice}?; I found this under my video: {text} Is that {choice}?; I just got "{text}" as feedback. Sentiment?; A
visitor said: {text} Was that {choice}?; A user wrote this: {text} How does the user feel?; A reader writes: "{text}" What is
the mood?; A student told me: "{text}" Is that {choice}?; My neighbour said "{text}". Is that {choice}?; My sister wrote:
"{text}" How is that meant, {choice}?; My boss read "{text}" and asks if it is {choice}.; Our client writes: {text} Is the
client satisfied?; One answer was "{text}". Label it as {choice}.; The customer's words: "{text}" Mood?; The comment reads:
{text} What is its sentiment?; The mail says "{text}". Is it {choice}?; They wrote: {text} Do they like it?; Here's what they
said: {text} {choice}?; Here is a review. {text} Label?; Here is some feedback: {text} Is it {choice}?; This came by mail:
{text} Is it {choice}?; Suppose somebody writes "{text}". Is that {choice}?; If someone says "{text}", do they like it?; Look:
"{text}" - is that {choice}?; Check "{text}": {choice}?; Labels are {choice}. Text: {text}; Choose one of {choice}. Text:
"{text}"; ({choice}) {text}; [{choice}] "{text}"; {choice} - "{text}"; {choice}? Here is the text: {text}; {choice}? Somebody
wrote "{text}"; Does this sound {choice} to you? {text}; What do you make of this, {choice}? {text}
""")
AGAIN = phrases("""
And this one: {text}; And this: {text}; And: {text}; {text}; {text}; Next: {text}; Another one: {text}; Now this: {text}; What
about this one: {text}; What about "{text}"?; And "{text}"?; The next review: {text}; How about: {text}; One more: {text}; and
now {text}; Same for this: {text}; Again: {text}; Now "{text}"; And what about this? {text}; The second one: {text}; Then this:
{text}; Then this one: {text}; And the next: {text}; And next: {text}; next one: {text}; Next comment: {text}; The next comment:
{text}; Next sentence: {text}; Now the next review: {text}; Now for this: {text}; Now what about {text}; How about this one?
{text}; How about "{text}"?; What about this? {text}; What about the following: {text}; and this? {text}; and this one?
"{text}"; And how does this sound? {text}; And how is this one meant? {text}; And what is "{text}"?; The same question for:
{text}; The same for "{text}"; Same question: {text}; Same again: {text}; same with "{text}"; Do the same with this: {text}; Do
this one too: {text}; Also this: {text}; Also this one: "{text}"; Another review: {text}; Another comment: {text}; Here's
another: {text}; Here is the next one: {text}; One more review: "{text}"; One more: "{text}"; A second review: {text}; The last
one: {text}; Last one: {text}; And finally: {text}; "{text}"; "{text}"?; 2) {text}; - {text}; ok, and {text}; And if it says
{text}; Compare: {text}; Fine, and this: {text}; Thanks, and this one: {text}; Label this one too: {text}; Judge this one as
well: {text}
""")
