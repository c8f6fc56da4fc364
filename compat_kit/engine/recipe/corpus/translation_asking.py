"""Further ways to ask for a translation, together with those of `translation_data`."""

from __future__ import annotations

from . import translation_data as data
from .framing import phrases

TO_FOREIGN_NOUNS = data.TO_FOREIGN_NOUNS + phrases("""
the {to} version of {word}; the {to} expression for {word}; the {to} term for {word}; the {to} name for {word}; the {to} word
meaning {word}; the {to} word they use for {word}; the {to} vocabulary word for {word}; the right {to} word for {word}; the
usual {to} word for {word}; the common {to} word for {word}; the {to} way to say {word}; the {to} for the English {word}; the
{to} for the word {word}; the {to} translation for {word}; the {to} translation of the English word {word}; the translation for
{word} in {to}; the translation to {to} of {word}; the word you use for {word} in {to}; the word for {word}, in {to}; the
expression for {word} in {to}; the equivalent of {word} in {to}; {word} in the {to} language; {word} put into {to}; {word} as
they say it in {to}
""")
TO_FOREIGN_CLAUSES = data.TO_FOREIGN_CLAUSES + phrases("""
what's the {to} for {word}; what the {to} for {word} is; what the {to} translation of {word} is; what {word} is called in {to};
what {word} would be in {to}; what one calls {word} in {to}; what to say for {word} in {to}; what to call {word} in {to}; what
they call {word} in {to}; how {word} goes in {to}; how to translate {word} into {to}; how to express {word} in {to}; how to put
{word} into {to}; how I say {word} in {to}; how I would say {word} in {to}; how you would say {word} in {to}; how somebody
would say {word} in {to}; which word they use for {word} in {to}; which word is {word} in {to}; which is the {to} word for
{word}
""")
TO_FOREIGN = data.TO_FOREIGN + phrases("""
{word} → {to}; {word} → {to}?; {word} in {to}?; {word} in {to} = ?; {word} in {to}, how?; {word} {to}?; {word} / {to}; {word}
[{to}]; {word} > {to}; {word}: {to}; {word} - {to}; {word} - {to}?; {word} | {to} | ?; {word}, in {to}?; {word}, to {to};
{word} into {to}; {word} into {to}?; {word} {to} translation; {word} {to} word; {word} translation {to}; {word} translated to
{to}; {word}: what is it in {to}?; {word}: what do they say in {to}?; {word}. {to}?; {word}. In {to}!; {word}? In {to}?; {word}
= (in {to}) ?; {word} is what in {to}?; {word} is called what in {to}?; {word} would be what in {to}?; {word} becomes what in
{to}?; {word} - how do you say that in {to}?; {word}. How do I say this in {to}?; {word}, how is that in {to}?; {to} -> {word};
{to} = ? for {word}; {to} of {word}; {to} of {word}?; {to} for {word}?; {to}, {word}; {to}, please: {word}; {to}! {word}; {to}?
{word}; {to} ({word}); {to} name for {word}; {to} term for {word}?; {to} translation {word}; {to} translation of {word}; {to}
translation: {word}; {to} version of {word}?; {to} lesson: {word}; {to} lesson one: {word}; {to} test: {word}; {to} quiz:
{word}; {to} exam. {word}?; {to} exercise: {word} = ___; {to} flashcard: {word}; {to} dictionary: {word}; {to} dictionary entry
for {word}?; into {to}: {word}; in {to}, {word}; in {to}: {word} = ?; in {to} the word {word} is; en -> {to}: {word}; en to
{to}: {word}; eng to {to}: {word}; English to {to} - {word}; English/{to}: {word}; English word: {word}. {to} word:; English
{word} = {to} ...; tr {to} {word}; transl. {word} {to}; translate: {word} ({to}); translate({word}, {to}); translate to {to}
{word}; translate in {to}: {word}; translate {word} - {to}; Translate, {to}: {word}; Translate {word} for me, to {to}.;
Translate for me into {to}: {word}; Translate into the {to} language: {word}; Translate the following word to {to}: {word};
Translate this for my {to} friend: {word}; Translation of {word} into {to}?; Translation of {word}, {to}?; Translator: {word}
to {to}; What's the {to} for {word}?; What's the {to} word for {word}?; What's {word} called in {to}?; What's {word} when you
speak {to}?; What would {word} be in {to}?; What would you say for {word} in {to}?; What do they say for {word} in {to}?; What
do they call {word} in {to}?; What do I say in {to} for {word}?; What do I write in {to} for {word}?; What does one say in {to}
for {word}?; What does {word} become in {to}?; What does {word} translate to in {to}?; What word do they use in {to} for
{word}?; Which {to} word is {word}?; Which {to} word stands for {word}?; Which {to} word do I need for {word}?; Which word is
used in {to} for {word}?; Which is the {to} word for {word}?; How to say {word} in {to}?; how to say {word} in {to}; how say
{word} {to}; how u say {word} in {to}; how is {word} in {to}; How is {word} called in {to}?; How is {word} in {to}?; How is
{word} expressed in {to}?; How do I put {word} into {to}?; How do I translate {word} to {to}?; How do I call {word} in {to}?;
How do you call {word} in {to}?; How do you express {word} in {to}?; How do you translate {word} into {to}?; How do you write
{word} in {to}?; How can I say {word} in {to}?; How can one say {word} in {to}?; How could I say {word} in {to}?; How should I
say {word} in {to}?; How might I say {word} in {to}?; How does {word} go in {to}?; How does {word} translate into {to}?; How
would I write {word} in {to}?; How would they say {word} in {to}?; Express {word} in {to}.; Convert {word} to {to}.; Convert to
{to}: {word}; Change {word} to {to}.; Render {word} in {to}.; Render into {to}: {word}; Switch {word} to {to}; Make it {to}:
{word}; Make {word} {to}.; Give the {to} for {word}.; Give the {to} word: {word}; Give the {to} equivalent of {word}.; Give me
the {to} word: {word}; Find the {to} word for {word}.; Find a {to} word for {word}; Look up {word} in a {to} dictionary.; Look
up the {to} word for {word}.; State the {to} word for {word}.; Name {word} in {to}.; Tell me {word} in {to}.; Tell me how to
say {word} in {to}.; Teach me {word} in {to}.; Teach me the {to} word for {word}.; Teach me some {to}: {word}; Remind me of
{word} in {to}.; Show me {word} in {to}.; Let me have {word} in {to}.; Say it in {to}: {word}; Say this in {to}: {word}; Write
this in {to}: {word}; Answer in {to}: how do you say {word}?; Use {to}: {word}; Speak {to}: {word}; Fill in the {to} word:
{word} = ___; Fill in: {word} in {to} is ___; Complete: the {to} word for {word} is; Quick one: {word} in {to}?; In one word:
{word} in {to}?; One word: {word} in {to}; Just the word: {word} in {to}; Crossword: {word} in {to}; Pop quiz: {word} in {to};
Quiz me on {to}. {word}?; For ten points: {word} in {to}?; My daughter asks how to say {word} in {to}.; My son learns {to} and
needs {word}.; My kid asks for {word} in {to}.; My wife wants to know {word} in {to}.; My grandma speaks {to}. How do I say
{word}?; My friend speaks only {to}. How do I tell her {word}?; My neighbour speaks {to}. What is {word} for him?; My
vocabulary list says {word}. What is it in {to}?; I forgot the {to} word for {word}.; I can't remember {word} in {to}.; I'm
looking for the {to} word for {word}.; I'm writing a card in {to}. How do I say {word}?; I'm travelling and only know a little
{to}. {word}?; I'm in a shop where they speak {to}. What is {word}?; I'd like to say {word} in {to}.; I have to write {word} in
{to}.; I have to know {word} in {to} for my test.; I have a {to} test: {word}?; I know {word} in English, but not in {to}.; I
only know the English word {word}. And in {to}?; I would like {word} translated to {to}.; I want {word} translated into {to}.;
We are learning {to}: {word}?; We had {word} in our {to} class. What was it?; On holiday I need {to}: {word}?; On the menu I
want to find {word}, in {to}.; For a sign in {to}: {word}; For a {to} speaker, what is {word}?; If I speak {to}, what do I say
for {word}?; If you speak {to}, how do you say {word}?; When I speak {to}, what is {word}?; Somebody who speaks {to} says what
for {word}?; People who speak {to} call {word} what?; Speakers of {to} say what for {word}?; Can you give me {word} in {to}?;
Can you put {word} into {to}?; Can you speak {to}? Say {word}.; Can {word} be translated into {to}?; Could you say {word} in
{to}?; Could you tell me the {to} for {word}?; Could you give me the {to} word for {word}?; Would you translate {word} into
{to}?; Would you know {word} in {to}?; Do you speak {to}? What is {word}?; Do you know the {to} word for {word}?; Do you know
how to say {word} in {to}?; Is there a word in {to} for {word}?; Do they have a word for {word} in {to}?; Got the {to} for
{word}?; Any idea what {word} is in {to}?; Language: {to}. Word: {word}; Target language {to}, word {word}; Word to translate:
{word}. Into: {to}; From English: {word}. To: {to}; English: {word} / {to}: ?; English = {word}, {to} = ?; Take the word {word}
and put it into {to}.; The word is {word}, the language {to}.; The English word is {word}. What is it in {to}?; So {word} in
{to} would be ...?; And {word} in {to}, what is it?
""")
TO_ENGLISH_NOUNS = data.TO_ENGLISH_NOUNS + phrases("""
the English meaning of {word}; the English version of {word}; the English expression for {word}; the English term for {word};
the English name for {word}; the English translation of the {from} {word}; the English translation for {word}; the English for
the {from} word {word}; the English word that means {word}; the English of {word}; the meaning of the {from} {word}; the
meaning of {word} in English; the meaning in English of the {from} word {word}; the sense of the {from} word {word}; the
translation of the {from} word {word}; the translation of {word} from {from}; the translation from {from} of {word}; the
equivalent of {word} in English; the {from} term {word} in English; {word}, a {from} word, in English; {word} put into English;
the word {word} in English
""")
TO_ENGLISH_CLAUSES = data.TO_ENGLISH_CLAUSES + phrases("""
what {word} stands for in English; what {word} is called in English; what {word} would be in English; what the {from} {word}
means; what the English for {word} is; what the English word for {word} is; what the meaning of {word} is; what the {from} word
{word} is in English; what a {from} speaker means by {word}; what they mean by {word} in {from}; what it means when they say
{word} in {from}; how to translate {word} into English; how to put {word} into English; how {word} translates to English; how
one says {word} in English; which English word means {word}; which word {word} is in English; how to understand the {from} word
{word}
""")
TO_ENGLISH = data.TO_ENGLISH + phrases("""
{word} → English; {word} → en; {word} → English?; {word} → ? ({from}); {word} in English?; {word} in English = ?; {word} in
eng; {word} English?; {word} English meaning; {word} English translation; {word} translation; {word} translated; {word} into
English; {word} into English?; {word} to en; {word} ({from}); {word} ({from})?; {word} ({from}) = ?; {word} ({from}) means?;
{word} ({from} word) in English?; {word} [{from}] meaning; {word} | English | ?; {word} - English; {word} - English?; {word} -
meaning; {word} - meaning?; {word} = what in English?; {word} = English ...; {word}, English?; {word}, from {from}; {word}, in
English; {word}, that's {from} for?; {word}, what's that in English?; {word}: English?; {word}: meaning?; {word}: translate
from {from}; {word}. What's this in English?; {word}. What does it mean?; {word}? What's that in English?; {word} is {from}
for?; {word} is {from} for what?; {word} is {from} for what word?; {word} is what in English?; {word} is a {from} word. In
English?; {word} is a {from} word for what?; {word} from {from}; {word} from {from} to English; {word} from {from} means;
{word} meaning in English; {word} stands for what in English?; {word} would be what in English?; {from} {word}; {from} {word}
=; {from} {word} = English ?; {from} {word} means?; {from} {word}, meaning?; {from} {word} to English; {from} word {word};
{from} word {word}?; {from} word: {word}. English word:; {from} - {word} - English?; {from} dictionary: {word}; {from} lesson:
what does {word} mean?; {from} test: {word} means?; {from} quiz: {word} in English?; {from} homework: {word} in English; {from}
flashcard: {word}, English on the back; {from} = {word}, English = ?; {from}/English: {word}; {from} to en: {word}; English
from {from}: {word}; English of {word}; English of {word}?; English meaning of {word}; English meaning of {word}?; English
translation of {word}; English translation: {word}; English equivalent of {word}?; English term for {word}; English, please:
{word}; English? {word}; In English, {word} is; In English, what is {word}?; In English, what does {word} mean?; In English,
please: {word}; In English the {from} word {word} is; into English: {word}; meaning {word}; meaning: {word}; meaning of {word};
meaning of {word} ({from}); meaning of {word} in English; tr {word} English; transl. {word} English; translate: {word} (from
{from}); translate({word}, English); translate in English: {word}; translate {word}; translate {word} from {from}; Translate
from {from} {word}; Translate into English from {from}: {word}; Translate the {from} {word}.; Translate the {from} {word} to
English.; Translate this {from} word into English: {word}; Translate for me: {word} (it's {from}); Translate {word}, which is
{from}.; Translation of the {from} {word}?; Translation of {word} into English?; Translation from {from}: {word}; What's
{word}?, I mean in English; What's {word} ({from})?; What's the English for {word}?; What's the English word for {word}?;
What's the meaning of {word}?; What's the {from} word {word} in English?; What's meant by {word} in {from}?; What is meant by
the {from} word {word}?; What is the English for {word}?; What is the English meaning of {word}?; What is the {from} word
{word}?; What is {word} called in English?; What is {word} translated?; What would {word} be in English?; What would you call
{word} in English?; What do you call {word} in English?; What do they call {word} in English?; What does the {from} {word}
mean?; What does {word} stand for in English?; What does {word} translate to?; What does {word} translate to in English?; What
does it mean when {from} people say {word}?; What does somebody want to say with {word} in {from}?; What English word do I use
for {word}?; What English word is {word}?; Which English word means {word}?; Which English word stands for {word}?; Which is
the English word for {word}?; which word is {word} in English; How is {word} said in English?; How is {word} translated into
English?; How to say {word} in English?; how say {word} in English; How to translate {word} from {from}?; How do we say {word}
in English?; How do they say {word} in English?; How would you say {word} in English?; How would you translate {word}?; How can
I say {word} in English?; How can I translate the {from} word {word}?; How does {word} translate?; How does the {from} word
{word} translate into English?; Explain the {from} word {word} in English, in one word.; Express {word} in English.; Convert
{word} to English.; Render {word} in English.; Turn {word} into English.; Turn the {from} word {word} into English.; Write
{word} in English.; Give the English for {word}.; Give the English word for {word}.; Give me {word} in English.; Give me the
English of the {from} word {word}.; Give me the meaning of the {from} {word}.; Find the English word for {word}.; Look up the
{from} word {word}.; Look up {word} in the {from} dictionary.; State the English word for {word}.; Tell me {word} in English.;
Tell me what {word} means in {from}.; Decode this {from} word: {word}; Back to English: {word}; Back into English, please:
{word}; Fill in: {word} in English is ___; Complete: the {from} word {word} means; Complete: {word} in English is; Quick one:
{word} in English?; Quick one, what does {word} mean?; In one word: what does {word} mean?; One word: {word} in English;
Crossword: {from} {word}, in English; Pop quiz: what is {word} in English?; For ten points: {word} in English?; My daughter
asks what {word} means.; My son learns {from} and asks what {word} means.; My kid came home with the {from} word {word}.
Meaning?; My {from} teacher wrote {word}. What does it mean?; My {from} neighbour says {word}. What is it in English?; My
{from} grandma always says {word}. What is that?; My {from} book says {word}. What does that mean?; I found the {from} word
{word}. English?; I heard {word} in {from}. What does it mean?; I heard {word} in a {from} song. What is it?; I heard somebody
say {word} in {from}. Meaning?; I read {word} in a {from} book. What is it in English?; I read {word} on a {from} menu. What's
that?; I got a message in {from}: {word}. What does it say?; I got a {from} card with {word} on it. In English?; I forgot what
{word} means.; I forgot the English word for {word}.; I can't remember what {word} means in English.; I don't know what {word}
means in English.; I know the {from} word {word}, but not the English one.; I only speak English. What does {word} mean?; I
want to know the English for {word}.; I need {word} in English.; I need the English for the {from} word {word}.; I'd like
{word} in English.; I'm reading {from} and see {word}. Meaning?; We had the {from} word {word} in class. What is it in
English?; On the sign it says {word}, that is {from}. In English?; On my {from} vocabulary list: {word}; The waiter said {word}
in {from}. What did he mean?; The text says {word}, in {from}. What is this?; The {from} say {word}. What do we say in
English?; The {from} for what is {word}?; The {from} word is {word}. The English word?; When they say {word} in {from}, what do
they mean?; If it says {word} in {from}, what is that in English?; If {word} is {from}, what is the English word?; Somebody
said {word} to me in {from}. Help!; Can you say {word} in English?; Can you tell me what the {from} {word} means?; Can you
translate {word} from {from}?; Can you translate the {from} word {word}?; Can you put {word} into English?; Could you put the
{from} word {word} into English?; Could you translate {word} for me?; Could you tell me the English for {word}?; Would you
translate {word} to English?; Do you know the {from} word {word}?; Do you know what {word} means?; Do you know {word} in
English?; Do you speak {from}? What does {word} mean?; Do you understand {word}? It's {from}.; Any idea what the {from} {word}
means?; So what does {word} mean in English?; And what's {word} in English?; Language: {from}. Word: {word}. English:; Source:
{from}. Target: English. Text: {word}; From: {from}. To: English. {word}; Word: {word}. From: {from}; Word from {from}: {word};
Vocabulary, {from} to English: {word}; Vocabulary test, {from} to English: {word}; The meaning of {word} is; The English for
{word} is; The English word for {word} is; {word}, as we say in English?
""")
FOLLOW_LANGUAGE = data.FOLLOW_LANGUAGE + phrases("""
And how in {to}?; And how about {to}?; And what about {to}?; And the {to} word?; And the {to} one?; The {to} word?; And what is
the {to} word?; What is it in {to}?; And translated to {to}?; Now to {to}.; Now into {to}; And say it in {to}.; Same in {to};
Same word in {to}?; The same word in {to}, please; Now the {to} one.; Also in {to}.; In {to} too.; Okay, {to}?; Right, and
{to}?; Good, now {to}.; And for {to}?; next: {to}; plus {to}; -> {to}; Then in {to}?
""")
FOLLOW_WORD = data.FOLLOW_WORD + phrases("""
And how about {word}?; And for {word}?; And what is {word}?; What is {word}?; And if I want to say {word}?; Same for {word}.;
Same with {word}; The same with {word}, please; Now the word {word}.; Now do {word}; Now {word}, please; And say {word}.; Next
word: {word}; next: {word}; plus {word}; Okay, {word}?; Right, and {word}?; Good, now {word}.; Fine, what about {word}?; And
{word}, how is that?; And how is {word} said?; And the word for {word}?; {word} too.; What of {word}?; Try {word}.; word two:
{word}
""")
