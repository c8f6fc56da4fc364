"""Sentence patterns to extract from: school, arts, media, history, and public life."""

from __future__ import annotations

DOMAINS = """
# exam result
student, pupil, name_of_student, candidate = person
exam, exam_name, test, paper = some mock exam|oral exam|spelling test|entrance exam|midterm|resit|dictation|practical|lab exam
subject, school_subject, discipline = some SUBJECTS
points, points_scored, marks, score = int 3 79
max_points, points_possible, maximum_score, full_marks = int 80 200
grade, letter_grade, final_grade = choice A|B|C|D|E|F
passed, has_passed, is_pass = bool passed|managed to pass/failed|did not pass
examiner, marked_by, corrected_by = last
---
{student} got {points} of {max_points} points in {subject}.
{subject}, {exam}: {points}/{max_points}, grade {grade}
Guess what, mum, I {passed} {subject}!!
Corrected by {examiner}: {student}, {exam}. The stapler was empty, sorry about the loose pages.
Out of {max_points} possible points {student} scored {points}, which makes grade {grade}.
{student} {passed} the {exam} with {points} points.
Your {subject} result is in. Grade: {grade}. Appeals can be lodged within 14 days.
Dear parents, this term {student} {passed} the {exam} in {subject}.
17:02 upload ok; candidate={student}; paper={exam}; marks={points}
I sat in the hall for ages and all I have to show for it is grade {grade} in {subject}.
{examiner} marks the {exam} far too strictly! Only {points} points for me, and I knew everything.
Silence in room 12, please: today {student} takes the {exam} in {subject}.
Who came top of the class? {student}, of course, with {points} points in the {exam}.
As examiner {examiner} told the staff room over coffee, {student} {passed}.
---
The examiner was {examiner}.
The final grade is {grade}.
There were {max_points} points to be had.
The subject was {subject}.
The score was {points} points.
# school trip
destination, trip_destination, going_to, where_to = some salt mine|planetarium|castle|butterfly house|lighthouse|farm|zoo|mint
school_class, class_name, form, class = some 3b|4c|5a|6d|7b|8a|9c|10b|2e
teacher, teacher_in_charge, led_by, trip_leader = person
departure, departure_time, leaves_at, bus_leaves = clock
return_time, back_at, time_of_return, returns_at = clock
cost, cost_per_child, price, contribution = price 2 90
children, number_of_children, pupils, kids = int 9 60
bring, things_to_bring, packing_list, to_pack = list packed lunch|rain jacket|sun hat|water bottle|clipboard|spare socks|pencils
---
Class {school_class} is off to the {destination}! The bus leaves at {departure} sharp.
Reminder for the parents of {school_class}: {cost} per child, in an envelope please.
Does anyone know when they get back from the {destination}? Found it, {return_time}, never mind.
{teacher} takes {children} children to the {destination}.
Don't forget: {bring}. We set off at {departure}, rain or shine.
TRIP FORM 3 / class: {school_class} / leader: {teacher} / fee: {cost}
{children} pupils, 2 buses, 1 first-aid box, and {teacher} has counted everything twice.
Out at {departure}, back at {return_time}, {cost} each.
Mum, for the {destination} tomorrow I need {bring}.
The outing of {school_class} to the {destination} costs {cost}, entrance included.
So {teacher} asked me to help with {children} kids at the {destination}. Wish me luck.
They will be home by {return_time} at gym 2, and {teacher} will ring round if traffic is bad.
NOTICE - class {school_class}: bring {bring}, wear strong shoes.
From {departure} until {return_time} the {children} little explorers of class {school_class} will be away.
---
Each child should pack {bring}.
It costs {cost} a head.
The group will be back at {return_time}.
{teacher} is in charge.
So far {children} children have signed up.
# scholarship
scholarship, scholarship_name, grant, name_of_award = capital
university, college, host_university = some Redbrook College|Lindholm|Harrow Institute|Vale Tech|Maur|Uni Nord|Ostra|Ekeby
field, field_of_study, major, studies = some marine biology|law|medicine|theology|fine arts|forestry|nursing|linguistics|optics
stipend, monthly_amount, amount_per_month, paid_monthly = price 150 2400
deadline, apply_by, closing_date, application_deadline = day
email, contact_email, send_form_to = email
renewable, is_renewable, can_be_renewed = bool renewable|open to renewal/not renewable|a one-off
holder, recipient, scholar, awarded_to = person
---
{holder} has won the {scholarship} scholarship to read {field} at {university}.
Apply for the {scholarship} grant by {deadline}! Two references go to {email}.
With {stipend} a month from the {scholarship} fund, {holder} can stop waiting tables.
{university} offers {stipend} per month to students of {field}.
re: {scholarship} scholarship, deadline moved to {deadline}, pls tell the others
I've been accepted!!! {university}, {field}, starting in autumn. Still shaking.
Plan ahead: the {scholarship} grant is {renewable}.
Our first scholar, {holder}, left for {university} with one suitcase and 40 kilos of books.
Q: Where do I send the form? A: To {email}, before {deadline}, as a single PDF.
Minutes, item 6. The committee gives the {scholarship} award to {holder}, {stipend} monthly.
Students of {field} may write to {email}. Ask for room 4 if you come in person.
Good to know: the {scholarship} bursary is {renewable}, says the office.
Money for {field}: {stipend} every month, paid by {university}.
The last day to try for a place at {university} is {deadline}, and not one hour later.
---
Applications close on {deadline}.
The award is {renewable}.
It pays {stipend} a month.
Questions go to {email}.
This year it went to {holder}.
# library loan
reader, borrower, member, library_member = person
book_title, borrowed_book, title, book = title
due_back, due_date, return_by, due = day
library_card, card_number, member_number = code
late_fee, fine, overdue_fee, fine_to_pay = price 1 30
renewals, times_renewed, number_of_renewals = int 2 9
reserved, is_reserved, on_hold = bool reserved|on hold for another reader/not reserved|free to be extended
branch, library_branch, library = capital
---
{reader} borrowed {book_title} from the {branch} branch.
{book_title} is due back on {due_back}.
Overdue: {book_title}, fine so far {late_fee}. Ignore this letter if you have been in since we sent it.
Card {library_card} ({reader}) has nothing else on loan.
oh no, I owe the library {late_fee} because {book_title} was under my bed all summer
Loan slip // card {library_card} // return by {due_back}
I looked it up for you: {book_title} has been renewed {renewals} times and is {reserved}.
Lost and found at {branch} library: card {library_card}, last used by {reader}.
After {renewals} renewals {reader} finally brought {book_title} back, coffee stain and all.
"Is it still on the shelf?" - "No, {reader} has it until {due_back}, try again then."
This is the library in {branch}. About the title you asked for, {book_title}: it is {reserved}.
New rule: whoever is late pays {late_fee} a week, also at the {branch} branch.
{library_card} | {book_title} | {due_back}
My neighbour {reader} loves {book_title} and would not part with it for the world.
---
Please return the book by {due_back}.
The late fee is {late_fee}.
The loan was renewed {renewals} times.
The book is {reserved}.
The card number is {library_card}.
# painting
painting, title_of_work, artwork, picture = title
painter, artist, painted_by = person
year_painted, painted_in, year = year 1480 2024
technique, medium, painted_with = some oil on canvas|watercolour|tempera|gouache|charcoal|pastel|acrylic|ink wash|fresco
gallery, shown_at, museum = venue
height, height_cm, height_in_cm = int 20 310 cm|centimetres
width, width_cm, width_in_cm = int 20 390 cm|centimetres
on_loan, is_on_loan, lent_out = bool on loan|lent to another museum/not on loan|not lent out
---
{painting} by {painter}, {technique}, {year_painted}
{painter} painted {painting} in {year_painted}.
Go and see {painting} at {gallery}; the queue is worth it.
Without its frame {painting} is {height} high and {width} wide.
Label for wall 3: {painter}. {technique}. Painted in {year_painted}.
We stood in front of {painting} for ages. It is {technique}, though you would swear it's a photo.
The audio guide says that the {year_painted} work {painting} is {on_loan}.
condition report: {painting}, height {height}, width {width}, frame loose at lower left
Anyone fancy {gallery} on my day off? They have just hung a new {painter}.
In {year_painted}, broke and in love, {painter} finished {painting} within nine days.
Please note that {painting} is {on_loan}. Photography without flash is allowed.
{gallery} has bought a work in {technique} by {painter}.
How big is it? My tape measure says {width} across and {height} from top to bottom.
Dear diary, {gallery} again, alone with {painting}. I cannot get that sky out of my head.
---
It dates from {year_painted}.
The technique is {technique}.
It can be seen at {gallery}.
The picture is {on_loan}.
The artist is {painter}.
# rock band
band, band_name, group, act = some Paper Wolves|Ninth Tide|The Lanterns|Velvet Anvil|Rust Choir|Dead Pigeons|Moon Union|Saints
singer, lead_singer, vocalist, frontperson = person
instruments, instruments_played, line_up = list guitar|bass|drums|banjo|keyboards|trumpet|cello|accordion|saxophone|harmonica
album, latest_album, new_record, record = title
hometown, home_city, comes_from = city
founded, formed_in, year_formed, since = year 1962 2025
style, music_style, genre = some garage rock|shoegaze|ska|surf punk|folk metal|indie pop|blues|grunge|post-rock|acid jazz
---
{band} are {a:style} outfit from {hometown}.
Formed in {founded}, {band} still rehearse in a car park.
{singer} sings for {band}.
Listen to {album} by {band}, seriously, it changed my winter
Looking for bandmates in {hometown}! We have {instruments}, we play {style}, no drama please.
{album} is out now. {singer} wrote all eleven songs on a ferry.
Tonight on the small stage: {band} ({style}, {hometown}). Doors 19:30.
{singer} left {band} right after {album} came out, and the fans are in tears.
What you hear on {album} is {instruments} and very little else.
what do you call this, {style}? anyway {band} were louder than the trains
Since {founded} the voice of {band} has belonged to {singer}.
Back home in {hometown}, {singer} teaches maths by day and screams by night.
Stage plan for {band}: {instruments}, 4 microphones, 1 carpet.
It all began in {hometown} in {founded} with {instruments} and a borrowed amplifier.
---
Their latest album is {album}.
The singer is called {singer}.
The music is {style}.
The band comes from {hometown}.
The band goes back to {founded}.
# television series
series, show, series_title, tv_show = title
seasons, number_of_seasons, season_count = int 2 14
episodes, total_episodes, number_of_episodes = int 20 190
channel, broadcaster, network = some Northlight|TV Harbour|Channel Twelve|Polaris|Rete Blu|Kanal Fem|Antenna West|Orbit
starring, cast, actors = list person
airs_on, weekday, broadcast_day = choice Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday
airs_at, airtime, starts_at = clock
cancelled, is_cancelled, axed = bool cancelled|axed/extended|saved
---
{series} is on every {airs_on} at {airs_at}.
Binged all {seasons} seasons of {series}. I regret nothing.
{channel} lets us know that {series} has been {cancelled}.
{series} ({seasons} seasons, {episodes} episodes), {channel}
{series}, starring {starring}, is the best thing since sliced bread.
Has anybody taped last week's {series}? I dozed off and missed the wedding.
{episodes} episodes and still nobody knows who stole the boat! {channel} must be joking.
TONIGHT {airs_at} {channel} - {series} (subtitles on page 150)
My grandmother won't pick up the phone on {airs_on}, because that is when {series} is on.
After {seasons} seasons on {channel}, it was time for {starring} to take a bow.
The pilot of {series} was shot in a barn with {starring} and 60 goats.
It's official, {series} has been {cancelled} after {episodes} episodes.
same sofa every {airs_on}, {airs_at}, {channel} on, phones off
For sale, box set of {series}: {seasons} seasons on a pile of discs, slight scratch on disc 4.
---
You can see it on {channel}.
There are {episodes} episodes in all.
The show has been {cancelled}.
The cast: {starring}.
It starts at {airs_at}.
# podcast
podcast, podcast_name, name_of_podcast = title
host, hosted_by, presenter = first
guest, guest_name, interviewee = person
episode, episode_number, episode_no = digits 2 420
length, duration, episode_length, running_time = int 12 150 minutes|min
subscribers, listeners, followers, audience = int 300 90000
theme, about, topic = some sleep|beekeeping|true crime|old maps|divorce|chess|fungi|shipwrecks|small talk|sourdough
---
Episode {episode} of {podcast}: {host} talks to {guest} about {theme}.
{podcast} now has {subscribers} subscribers!
i fell asleep to {podcast} again, our host {host} has such a calm voice
In {length} of pure chatter, presenter {host} gets to the bottom of {theme}.
Our guest today is {guest}. Welcome! You may pull the microphone closer.
#{episode} - {theme} ({length})
Have you heard {podcast}? It is about {theme}, and an episode is only {length} long.
{guest} was interviewed by {host}, and the two of them laughed through half of it.
RSS import done: {podcast}, episode {episode}, duration {length}.
"Thank you for listening, all {subscribers} of you", says {host} at the start of every show.
I never cared for {theme} until I found {podcast} on a night drive.
Correction: in episode {episode} we called our guest {guest} a doctor. Your host {host} apologises.
From a kitchen table to {subscribers} listeners: {host} looks back on making {podcast}.
Who wants to be on {podcast}? Last time {guest} was with us and ate all the biscuits.
---
The host is {host}.
The episode runs for {length}.
It is all about {theme}.
The show has {subscribers} followers.
{guest} is the guest.
# video game
game, game_title, video_game, name_of_game = title
studio, developer, developed_by = company
platforms, runs_on, consoles = list PC|Mac|Playdeck|Pocket Two|handhelds|phones|Linux|XCube|tablets|Vortex
released, release_date, launch_date, out_on = day
max_players, players, number_of_players = int 2 64
download_size, size_gb, disk_space = num 2 140 GB|gigabytes
price, game_price, cost = price 3 80
offline, works_offline, playable_offline = bool works offline|can be played offline/needs the internet|is online only
---
{game} comes out on {released}.
{studio} brings {game} to {platforms}.
anyone up for {game} tonight? takes up to {max_players} people, i'll bring crisps
For everyone who asked: {game} {offline}.
{download_size} for {game}?! My poor hard disk.
Patch notes: {studio} has shrunk the download to {download_size} and fixed 31 bugs.
Wishlist alert! {game} for {platforms}, now {price}.
I finished {game} in two nights. Not bad for {price}.
Up to {max_players} players can build, burn and rebuild cities in this new title from {studio}.
{released} - {game} - {studio} - {price}
Available for {platforms}; {download_size} of free space needed.
A round of {game} holds {max_players} players, the makers wrote at some unholy hour.
Our train has no signal, so I checked the box of {game}: it {offline}.
{studio} has been silent for years, but on {released} its new game arrives.
---
It {offline}.
It costs {price}.
The download is {download_size}.
It runs on {platforms}.
It was made by {studio}.
# historical figure
name, full_name, person, who = person
born, birth_year, year_of_birth, born_in_year = year 1790 1835
died, death_year, year_of_death, died_in_year = year 1851 1890
birthplace, place_of_birth, native_town = city
profession, occupation, job, worked_as = some astronomer|poet|surgeon|explorer|printer|midwife|botanist|abbess|engraver
known_for, famous_for, remembered_for = some sea charts|tide tables|safety lamps|folk songs|herb books|star maps|odes|sonnets
spouse, married_to, spouse_name = first
---
{name} was born in {birthplace} in {born}.
{name} ({born}-{died}), {profession}
Here lies {name}, {profession}, who left us in {died}.
Quiz, question 14: which {profession} is remembered for {known_for}? Answer: {name}.
{name} married {spouse} in a village church and the roof leaked on the cake.
Everyone quotes {name}, hardly anyone knows that {she} trained as {a:profession}.
My talk in history is about {name}. {She} is famous for {known_for}, and I have 10 slides.
The house in {birthplace} where {name} first saw the light is a bakery today.
A plaque for {name}! {spouse}, whom {she} married young, is named in small letters below.
born {born} | died {died} | birthplace {birthplace} | occupation {profession}
What would the world be without {known_for}? We owe that to {name}, a child of {birthplace}.
Letters that {name} wrote to {spouse}, whom {she} later married, fetched a fortune at auction.
When {name} died in {died}, the shops closed and 23 grandchildren walked behind the coffin.
did u know {name}, the one with {known_for}, was born in {born}?? feels so modern
---
{She} was born in {born}.
{She} died in {died}.
{She} is known for {known_for}.
{She} was married to {spouse}.
{She} worked as {a:profession}.
# battle
battle, battle_name, battle_of, battlefield = capital
battle_year, year, fought_in = year 1066 1870
winner, victor, won_by, winning_side = some Vikings|Saxons|Swedes|Ottomans|Venetians|Mongols|Scots|Prussians|Moors
loser, defeated, losing_side, lost_by = some Franks|Danes|Normans|Poles|Lombards|Hussites|Persians|Bavarians|Huns
commander, general, led_by = person
dead, casualties, number_of_dead, killed = int 200 40000
treaty, peace_treaty, treaty_of = city
---
The battle of {battle} was fought in {battle_year}.
The {winner} beat the {loser} at {battle}.
{battle_year}: the {winner} win at {battle}, {dead} dead
After two days without water the {loser} laid down their arms at {battle}.
Under {commander}, the {winner} drove the {loser} into the marsh.
The war ended with the treaty of {treaty}, signed in three languages and soon forgotten.
Homework, p. 88. Who won at {battle}? The {winner}. How many fell? {dead}.
{dead} men fell on the field of {battle}, a monk wrote, and the river ran red.
General {commander} had slept badly and had no map when the day of {battle} began.
Defeated in {battle_year}, the {loser} had to sign the treaty of {treaty}.
on holiday we walked across the battlefield of {battle}. {battle_year}, imagine, and it's all sheep now
Stop 5 of the tour: from this hill {commander} watched the {loser} run.
Neither rain nor hunger stopped the {winner}. They won, at a cost of {dead} lives.
Why does nobody talk about {battle_year}, when the {loser} were routed in a snowstorm?
---
The losing side were the {loser}.
The dead numbered {dead}.
The victors were led by {commander}.
Peace came with the treaty of {treaty}.
It was won by the {winner}.
# election
winner, elected, winning_candidate, who_won = person
office, position, post, elected_as = some mayor|governor|treasurer|sheriff|senator|county clerk|chancellor|coroner
party, winning_party, political_party = some Green Alliance|Civic List|Labour Front|Coast Party|Centre|Pirates|Farmers|Liberals
share, share_of_votes, vote_share, votes_percent = num 31 78 %|percent|per cent
turnout, voter_turnout, turnout_percent = num 32 88 %|percent
election_day, polling_day, date_of_election = day
constituency, town, held_in, district = city
runner_up, defeated_candidate, second_place = person
---
{winner} is the new {office} of {constituency}.
{constituency} went to the polls on {election_day}. The bakeries were sold out by 9.
{winner} ({party}) wins with {share}, {runner_up} far behind
Turnout in {constituency} was {turnout}, more than in the 2 previous votes.
With {share} of the vote, {winner} beats {runner_up}.
BREAKING: {party} takes {constituency}!
Queued for 50 minutes, but I got to vote for our next {office} on {election_day}. Feels good.
"We fought hard", said {runner_up} after losing to {winner}.
Only {turnout} of voters bothered to turn out on {election_day}.
Can somebody explain how the {party} won {share} of the vote without a single poster in {constituency}?
Count complete. Post: {office}. Elected: {winner}. Turnout: {turnout}.
grandpa was so proud when {winner} of the {party} was elected {office} here
{runner_up} came second and sent flowers to the winning {party}.
Pinned to the door of the town hall in {constituency}: new {office} is {winner}, soup afterwards.
---
The turnout was {turnout}.
The winner stood for the {party}.
The vote was held on {election_day}.
The runner-up was {runner_up}.
The winning side got {share}.
# police report
case_number, report_number, file_number = code
offence, crime, type_of_offence = some burglary|bicycle theft|break-in|street robbery|car theft|heist|raid|hold-up|mugging
stolen, stolen_items, items_taken, loot = list watch|laptop|silver spoons|wallet|passport|necklace|violin|drill|stamps
officer, officer_name, reporting_officer = last
witness, witness_name, seen_by = person
scene, crime_scene, address_of_incident = street
time_of_incident, happened_at, time = clock
caught, arrested, suspect_caught = bool in custody|under arrest/still at large|on the run
---
Report {case_number}: {offence} at {scene}, {time_of_incident}.
Thieves came through the cellar of {scene}. Gone: {stolen}.
Sergeant {officer} spoke with {witness}, who had seen it all from the balcony.
{time_of_incident} call from witness {witness}; {offence} in progress, 2 cars sent
The suspect in case {case_number} is {caught}.
Omg, there was {a:offence} in our street last night!! I already know what they took: {stolen}.
To whom it may concern: I, {witness}, saw a man in a grey coat leave {scene} at {time_of_incident}.
Missing since the {offence}: {stolen}. If anybody offers you these goods, call us.
Officer {officer} is handling this. Quote file {case_number} in any reply.
As of this morning, says Constable {officer}, the culprit is {caught}.
Who saw anything at {scene} around {time_of_incident}? Even small details help.
Nobody was hurt in the {offence}, but a cat had to be calmed by {witness}, who saw it happen.
{witness} heard glass break and reported it to Inspector {officer} at once. It smelled of petrol.
The {offence} at {scene} is all they talk about at the kiosk: the person who did it is {caught}.
---
The suspect is {caught}.
The case number is {case_number}.
What was stolen: {stolen}.
The witness is called {witness}.
It happened at {time_of_incident}.
# opinion survey
topic, survey_topic, asked_about = some night buses|dog parks|speed bumps|paid parking|turbines|scooters|bin fees|fireworks
respondents, people_asked, sample_size, participants = int 120 5200
in_favour, yes_percent, agree, approval = int 35 64 %|percent
against, no_percent, disagree, opposed = int 8 34 %|percent
method, survey_method, how_asked = choice online|by phone|by post|in person|by text message
institute, carried_out_by, pollster = company
margin_of_error, error_margin, margin = num 2 6 points|percentage points
---
{respondents} people were asked about {topic}.
{in_favour} are in favour of {topic}, {against} are against.
{institute} asked {respondents} residents {method}.
Yes: {in_favour}. No: {against}. The rest had no opinion.
Just answered a survey about {topic}, took me 4 stops on the tram.
Questioned {method}. Margin of error: {margin_of_error}. Sample: {respondents}.
Who on earth is against {topic}? Apparently {against} of us!
According to {institute}, {in_favour} of the town would welcome {topic}.
The poll on {topic} was done {method}, so treat the numbers with care.
Sorry to bother you at dinner, I'm asking on behalf of {institute}. It is about {topic}.
The {in_favour} who said yes could be off by {margin_of_error}, our maths teacher warned.
Of {respondents} people who replied, {against} ticked no and one spilled jam on the form.
{institute} / {topic} / {respondents} replies / {method}
Dear neighbours, {in_favour} of you said yes to {topic}. We shall see what the mayor says.
---
The survey was done {method}.
No was the answer of {against}.
The margin of error is {margin_of_error}.
It was carried out by {institute}.
In total {respondents} people took part.
# world language
language, language_name, name_of_language = some Quechua|Basque|Frisian|Tamil|Maori|Sami|Hausa|Breton|Yiddish|Guarani
speakers, number_of_speakers, speaker_count = int 400 900000
country, spoken_in, where_spoken = some COUNTRIES
family, language_family, belongs_to = some Uralic|Bantu|Celtic|Turkic|Semitic|Dravidian|Slavic|Mayan|Romance
script, alphabet, writing_system = some Latin|Cyrillic|Arabic|Hebrew|Georgian|Greek|Runic|Coptic|Ethiopic
endangered, is_endangered, threatened = bool endangered|dying out/not endangered|not under threat
greeting, word_for_hello, hello = word
---
{language} is spoken in {country} by {speakers} people.
{language}: {family} family, {script} script
I'm learning {language}! To say hello you say {greeting}.
{language}, with its {speakers} speakers, is {endangered}.
Back from {country}, where {language} is spoken, I now say {greeting} instead of hello.
You write it in the {script} alphabet, which took me 3 weekends to learn.
My hobby is the {family} family of languages, and I now take lessons in {language}.
Field notes, tape 7. Village in {country}. They greet each other with {greeting}. Wind noise.
Did you know? {language} belongs to the {family} family and is {endangered}.
New course in room 3: {language} for beginners, {script} letters included.
{speakers} speakers, one radio station, 2 dictionaries: that is {language} in {country}.
my nan never wrote {language} down, she found the {script} script too fiddly
Linguists count {language} among the {family} tongues, and some {speakers} people speak it daily.
"{greeting}!" cried the children, which is how they say hello in the mountains of {country}.
---
The language is {endangered}.
It uses the {script} script.
There are {speakers} speakers.
It belongs to the {family} family.
Hello is {greeting}.
"""
