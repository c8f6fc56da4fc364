"""Facts and intents of work, technology, science and culture. A line says one thing in several ways."""
# ruff: noqa: E501 - a line is one cluster of words, or one thing said in several ways

WORLD_FACTS: dict[str, str] = {
    "computers": """
My computer has crashed. | The laptop froze and nothing works. | My PC does not react any more.
I forgot my password. | How do I reset my login? | I cannot log in because I do not remember the secret word.
The battery of my phone is empty. | My mobile has to be charged. | The smartphone is out of power.
The printer is out of paper. | There are no more sheets in the printer. | Why does the printer not print?
Save your files before you switch off. | Keep a copy of your documents before shutting down. | Do not lose your data when you turn off the machine.
The hard disk is full. | There is no space left for files. | My computer has run out of storage.
Install the latest update. | A new version of the software should be installed. | Keep your programs up to date.
The screen stays black. | My monitor shows nothing. | There is no picture on the display.
Somebody hacked my account. | My login was stolen by a hacker. | A stranger got into my computer.
Turn it off and on again. | Restart the device. | Have you tried rebooting?
""",
    "programming": """
The program has a bug. | There is an error in the code. | My software does not do what it should.
How do I sort a list in Python? | Use sorted to put a list in order. | Bring the items of an array into order.
The tests fail after the last commit. | Since the latest change the unit tests are red. | My change broke the build.
A function takes arguments and returns a value. | What is a function in programming? | Functions map inputs to outputs.
Read a file line by line. | How can I go through the lines of a text file? | Open the file and loop over its lines.
The developer fixed the bug. | A programmer repaired the defect. | The error was corrected by the coder.
Write comments so that others understand your code. | Document your program. | Why should source code be explained?
The loop never ends. | The program hangs in an endless loop. | My while statement runs forever.
The package cannot be imported. | Python does not find the module. | An import error says that the library is missing.
We deploy the new version tonight. | The release goes live this evening. | Tonight the update is rolled out.
She learns to program. | She is teaching herself to code. | Programming is what she studies.
""",
    "ai": """
Computers learn from examples. | Machine learning finds patterns in data. | How do machines learn?
The chatbot answers questions of customers. | An assistant made of software replies to clients. | A bot talks with our users.
The model was trained on billions of words. | Huge amounts of text went into the training. | What do language models learn from?
Neural networks recognise faces in pictures. | An AI can tell who is in a photo. | Image recognition finds people in photographs.
Will artificial intelligence take our jobs? | People fear that AI replaces workers. | Many worry about losing work to smart machines.
A bigger model is not always better. | Small models can be good enough. | Does size matter for a language model?
The model predicts the next word. | Language models guess which word follows. | What does an LLM do at each step?
""",
    "networks": """
The internet is down. | I have no connection. | My wifi does not work. | Why am I offline?
The website loads slowly. | It takes ages until the page appears. | That site is very slow.
The server does not respond. | The host is not reachable. | No answer comes from the server.
I got an email from my bank. | My bank sent me a message. | There was mail from the bank in my inbox.
Click on the link to open the page. | Follow the URL to the website. | The link leads to the site.
The connection broke off in the middle of the download. | The download was interrupted. | While fetching the file the network failed.
Data is encrypted on its way. | Encryption keeps messages secret. | How is traffic protected from eavesdroppers?
She shares photos with her friends online. | Her pals see her pictures on the web. | She posts images on social media.
The service is unavailable at the moment. | There is an outage. | The provider has technical problems.
""",
    "school": """
The pupils write a test today. | There is an exam in class today. | Today students are examined.
I have not done my homework. | My assignment is not finished. | The exercises for school are still to be done.
The teacher explains fractions. | The class learns about fractions. | In today's lesson the tutor shows how fractions work.
She passed all her exams. | She was successful in every test. | Her examination results are all good.
He failed the exam. | He did not pass the test. | His marks were not good enough.
School begins at eight. | When do lessons start? | Classes start at eight o'clock.
He studies biology at university. | He is a student of biology. | At college his subject is biology.
Learning a language takes time. | It takes years to master a foreign tongue. | How long does it take to learn French?
The children learn to read and write. | In the first year pupils are taught letters. | Kids acquire reading and writing.
The lecture was boring. | The professor's talk was dull. | Students fell asleep during the lecture.
""",
    "maths": """
Two plus two is four. | What is the sum of two and two? | Adding two to two gives four.
A triangle has three sides. | How many sides are there in a triangle? | Three lines form a triangle.
Multiply the length by the width to get the area. | How is the area of a rectangle calculated? | Area is length times width.
A prime number can be divided only by one and itself. | What is a prime? | Seven is prime, for nothing but one and seven divides it.
The average is the sum divided by the count. | How do I calculate the mean? | Add all values and divide by how many there are.
The angles of a triangle add up to 180 degrees. | What is the sum of the angles in a triangle? | In each triangle the corners make 180 degrees together.
The chance of heads is one half. | How likely does a coin show heads? | A coin falls on each side with a probability of fifty percent.
Nobody can divide by zero. | Division by zero is not defined. | What happens if I divide a number by nothing?
I do not understand this equation. | The formula is too difficult for me. | How can I solve this equation?
""",
    "money": """
The stock market fell today. | Shares lost value on the exchange. | Prices of stocks dropped this afternoon.
The stock market reached a new high. | Shares rose strongly. | Stocks climbed today.
He borrowed money from the bank. | The bank gave him a loan. | He has taken out a credit.
Prices are rising. | Everything is getting more expensive. | Inflation is high this year.
She saves a little money every month. | Each month she puts something aside. | A part of her salary goes into savings.
The company made a big profit. | Business went well and earnings were high. | The firm has earned millions.
The firm went bankrupt. | The company could not pay its debts. | The business has collapsed.
We have to pay our taxes by May. | The tax is due in May. | When must the tax be paid?
He won the lottery. | He became rich overnight by a lottery ticket. | A lucky number made him a millionaire.
How do I open an account? | I would like to become a customer of the bank. | Open a bank account for me.
The central bank raised interest rates. | Interest on loans has gone up. | Borrowing has become more costly.
""",
    "work": """
She is looking for a new job. | She wants another position. | She applies to several companies.
He was fired last week. | The boss dismissed him. | He lost his job.
The meeting was put off until Friday. | Our conference will take place on Friday instead. | They postponed the meeting.
I am on holiday until Monday. | I am out of the office this week. | I do not work before Monday.
The company hires fifty people. | Fifty new employees are wanted. | The firm takes on more staff.
The workers are on strike for higher wages. | Employees stopped working to get more pay. | Staff demand better salaries.
My boss is never satisfied. | My manager always complains. | The chief does not like anything I do.
The report must be ready tomorrow. | The deadline for the report is tomorrow. | We have one day to finish the paper.
He works from home. | His office is in his own house. | He does not have to go to the company.
She was promoted to manager. | She has become the head of the department. | She got a higher position.
My father retired last year. | Dad stopped working and gets a pension. | My father does not work any more.
""",
    "space": """
The earth goes around the sun. | Our planet orbits its star once a year. | What does the earth revolve around?
The rocket was launched this morning. | Lift-off was early today. | A spacecraft started its journey.
The first people walked on the moon. | Astronauts landed on the lunar surface. | Humans have set foot on the moon.
Jupiter is the largest planet. | Which planet is the biggest? | No planet is larger than Jupiter.
Through a telescope one sees the rings of Saturn. | Saturn's rings are visible with a telescope. | How can I see the rings of Saturn?
The stars shine at night. | In the dark the sky is full of stars. | A thousand lights twinkle above us at night.
Is there life on Mars? | Scientists search for life on the red planet. | Nobody has found living things on Mars.
Black holes swallow even light. | Nothing escapes from a black hole. | Why are black holes black?
A comet has a tail of gas and dust. | What is the tail of a comet? | Gas and dust stream behind comets.
The moon moved in front of the sun. | There was a solar eclipse. | It became dark at noon because of the eclipse.
""",
    "history": """
The war lasted thirty years. | For three decades there was fighting. | How long did the war go on?
The Romans built roads across Europe. | Roads in Europe go back to the ancient Romans. | Who made the old roads?
The king lived in a castle. | A castle was the home of the monarch. | His majesty resided in a fortress.
The pyramids were built thousands of years ago. | How old are the pyramids? | Ancient Egyptians built huge tombs.
The people overthrew the king. | There was a revolution against the monarch. | The crown fell in an uprising.
Printing changed the world. | The printing press was an important invention. | Books became cheap when printing was invented.
Archaeologists found an old tomb. | An ancient grave was discovered. | Researchers dug up a burial place.
The wall fell and the country was united. | The two halves of the land came together again. | A divided nation became one.
Sailors discovered new continents. | Explorers reached unknown lands across the sea. | Who found the way to the new world?
""",
    "politics": """
The government passed a new law. | Parliament voted for the new act. | New rules were made by the politicians.
The president gave a speech. | The head of state spoke to the people. | An address was held by the president.
Who won the election? | The voters chose a new leader. | What was the result of the vote?
Thousands protested in the streets. | There was a large demonstration. | Crowds marched against the government.
The police caught the thief. | A burglar was arrested. | Officers have seized a robber.
He was sent to prison for five years. | The judge sentenced him to five years in jail. | The court put him behind bars.
The minister resigned. | A member of the government has stepped down. | After the scandal the minister left.
The two countries signed a peace treaty. | The war is over by an agreement. | Both nations made peace.
Somebody broke into our house. | Our home was burgled. | Thieves stole things from our flat.
The lawyer defends his client. | In court the attorney speaks for the accused. | Who defends people at a trial?
""",
    "books": """
I have read this novel three times. | I know that book very well because I read it again and again. | Three times I went through the story.
She borrowed a book from the library. | The library lent her a book. | She got something to read from the library.
The author is working on a new novel. | The writer's next book is being written. | A new story is coming from that novelist.
The detective finds the murderer in the last chapter. | At the end of the crime story the killer is known. | The mystery is solved on the final pages.
He reads the newspaper at breakfast. | In the morning he looks at the paper. | His breakfast goes with the daily news.
The poem is about love. | Love is the subject of these verses. | The poet writes of love.
I could not put the book down. | The thriller was so gripping that I read all night. | What an exciting story!
The end of the story made me cry. | I wept at the final page. | The book has a sad ending.
""",
    "film": """
We went to the cinema last night. | Yesterday evening we saw a movie. | Last night we watched a film on the big screen.
The film was boring. | I fell asleep during the movie. | The picture was dull and too long.
The actor won an award. | A prize was given to the movie star. | The performer got an Oscar.
What is on television tonight? | Which programmes does the TV show this evening? | Is there anything good on the telly?
She plays the main role. | She is the star of the film. | The leading part is hers.
The movie made us laugh. | It was a very funny comedy. | We laughed through the whole film.
That horror film scared me. | I was frightened by the movie. | I could not sleep after this scary picture.
The series has eight episodes. | How many parts has the show? | There are eight parts of the television series.
""",
    "art": """
The painting was sold for a million. | Somebody paid a million for the picture. | A very expensive canvas found a buyer.
The museum shows modern art. | In the gallery one can see recent paintings. | An exhibition of contemporary works is open.
She draws portraits of her friends. | She sketches the faces of her pals. | Her friends sit for her drawings.
Mixing blue and yellow gives green. | How do I get green paint? | Green is made of yellow and blue.
He takes photographs of old houses. | His hobby is taking pictures of historic buildings. | With his camera he captures ancient houses.
The dancers practised all day. | The ballet rehearsed from morning to night. | Hours of training make good dancers.
The artist carved a horse from wood. | A wooden horse was made by the sculptor. | The sculptor cut an animal out of wood.
""",
    "science": """
Water boils at a hundred degrees. | At which temperature does water boil? | Water becomes steam at a hundred degrees.
Plants make oxygen from sunlight. | Where does oxygen come from? | Leaves turn light and air into sugar and oxygen.
Magnets attract iron. | Iron is pulled by a magnet. | Which metal sticks to magnets?
The volcano has erupted. | Lava flows down the mountain. | A volcanic eruption began last night.
The earthquake destroyed many houses. | Buildings collapsed when the earth shook. | A strong tremor hit the town.
Researchers have found a new medicine. | Scientists discovered a drug. | A breakthrough was made in the lab.
Light is faster than sound. | Why do we see lightning before we hear thunder? | Sound travels more slowly than light.
Dinosaurs died out long ago. | When did dinosaurs live? | Giant reptiles disappeared millions of years ago.
All things are made of atoms. | Matter consists of tiny particles. | What is everything made of?
Apples fall because of gravity. | Why do things drop to the ground? | The earth pulls everything down.
""",
    "environment": """
The earth is getting warmer. | Global temperatures are rising. | Climate change heats the planet.
Put the bottles into the recycling bin. | Glass can be used again. | Waste should be sorted and recycled.
Wind turbines produce electricity. | Power can be made from wind. | How do we get energy from moving air?
Plastic pollutes the oceans. | There is rubbish in the sea. | Fish swim among plastic waste.
The forest is on fire. | Firefighters battle flames in the woods. | A wildfire is burning trees.
Solar panels turn sunlight into power. | How can the sun make electricity? | Energy from the sun runs our house.
The glaciers are melting. | Ice in the mountains disappears. | The ice caps grow smaller each year.
Save energy by switching off the lights. | How can I use less power? | Turn off lamps that you do not need.
The factory poisons the river. | Toxic waste flows into the water. | The stream is polluted by industry.
""",
    "games": """
We played cards all evening. | The whole night was spent with a card game. | Our evening was full of card games.
The children build a tower of blocks. | Kids pile up toy bricks. | A tower of toys is being made by the little ones.
He plays video games for hours. | He sits at the console all day. | Gaming takes up most of his time.
She is good at chess. | She wins every game of chess. | Nobody beats her on the chess board.
I have solved the puzzle. | The riddle is no longer a secret to me. | I found the answer to the brain teaser.
Whose turn is it? | Who has to play now? | It is your move.
""",
    "language": """
How do you say dog in French? | What is the French word for dog? | Translate dog into French.
What does this word mean? | Explain the meaning of the term. | I do not know this expression.
She speaks four languages. | She can talk in four tongues. | Four languages are known to her.
He told me a secret. | He let me know something that nobody else may hear. | A secret was whispered to me.
They argued for hours. | Their quarrel lasted long. | They had a long dispute.
I called her but she did not answer. | I tried to reach her by phone. | She did not pick up the telephone.
He always tells lies. | One cannot believe what he says. | He never speaks the truth.
Speak more slowly, please. | You talk too fast for me. | Could you say it again without hurrying?
He apologised for being late. | He said sorry for his delay. | He asked us to forgive his late arrival.
""",
}
