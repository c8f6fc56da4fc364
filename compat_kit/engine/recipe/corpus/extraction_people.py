"""Sentence patterns to extract from: people, pets, contacts, jobs, courses, sports, houses, hotels."""

from __future__ import annotations

# Per domain: its name, then the keys (key, other names of it = kind), then sentences that open a text, then ones that may follow.
DOMAINS = """
# person
name, full_name, person, who = person
age, years, age_in_years = int 1 99
city, town, location, hometown, lives_in, place = city
country = some COUNTRIES
job, occupation, profession, work = some JOBS
company, employer, works_at = company
hobby, likes, interest = some HOBBIES
languages, speaks, spoken_languages = list LANGUAGES
food, favourite_food, favorite_food = some FOODS
colour, color, favourite_colour, favorite_color = some COLOURS
height, height_cm = int 120 205 cm|centimetres|cm
is_member, member = bool a member|a member of the club/not a member|no member|not yet a member
married, is_married = bool married/single|not married|unmarried
children, kids, number_of_children = int 2 7
---
{name} is {age} and from {city}.
{name} is {age} years old and lives in {city}.
{name}, {age}, lives in {city}.
{name}, {age}, {city}
{name} ({age}) is {a:job} from {city}.
{name} ({age}, {city}) works for {company}.
My name is {name}, I am {age} and I live in {city}.
I'm {name}, {age} years old, {a:job} from {city}, {country}.
Hi, I am {name} from {city} and I work as {a:job}.
In {city} lives {a:job} called {name}, who is {age}.
Our neighbour {name} turned {age} last week.
{name} works as {a:job} in {city}.
{name} works as {a:job} at {company}.
{name} is {a:job} in {city} and is {age} years old.
At the age of {age}, {name} moved to {city} to work as {a:job}.
The {age}-year-old {job} {name} comes from {country}.
{age}-year-old {name} from {city} loves {hobby}.
{name} was born in {city}, {country}, and is now {age}.
{name} has a new job: {she} is now {a:job} at {company} in {city}.
{name}, {a:job} of {age}, likes {hobby} and {food}.
Yesterday I met {name}, {a:job} from {city}.
We welcome {name}, who joins {company} as {a:job}.
{name} speaks {languages} and lives in {city}.
{name} is {is_member} and lives in {city}.
{name} from {country} is {married} and has {children} kids.
Let me introduce {name}: {age} years, {job}, {city}.
The {job}'s name is {name}. {She} is {age}.
{name} - {age} - {city} - {job}
There is a new girl in class: {name}, {age}, from {country}.
Say hello to {name}. {She} comes from {city} and {her} favourite food is {food}.
{name} of {city} celebrates {her} birthday: {she} is {age} today.
From {city} comes {name}, aged {age}.
Aged {age}, {name} still works as {a:job}.
---
{She} is {age}.
{She} is {age} years old.
{She} lives in {city}.
{She} works as {a:job}.
{She} works for {company}.
{She} is {a:job} at {company}.
{Her} hobby is {hobby}.
{She} likes {hobby}.
In {her} free time, {she} enjoys {hobby}.
{She} speaks {languages}.
{Her} favourite food is {food}.
{Her} favourite colour is {colour}.
{She} loves {food} and the colour {colour}.
{She} is {height} tall.
{She} is {is_member}.
{She} is {married}.
{She} has {children} kids.
{She} comes from {country}.
# pet
name, pet_name, pet = pet
animal, species, kind, type = some ANIMALS
age, years = int 2 19
owner, owner_name = first
colour, color, fur = some COLOURS
food, eats, favourite_food = some FOODS
weight, weight_kg = num 1 60 kg|kilos|kilograms|kg
breed = some BREEDS
vaccinated, is_vaccinated = bool vaccinated|fully vaccinated/not vaccinated|not yet vaccinated|unvaccinated
---
{name} is {a:colour} {animal}.
{owner} has {a:animal} called {name}.
{owner} has {a:colour} {animal} named {name} that is {age} years old.
{owner}'s {animal} {name} eats {food} and weighs {weight}.
My {animal} {name} is {age} years old.
We have {a:animal}. It is called {name} and it is {colour}.
Lost: {a:colour} {animal}, answers to the name {name}.
Found near the station: {a:colour} {animal} of about {weight}.
The {animal} {name} belongs to {owner}.
{name} the {animal} loves {food}.
This is {name}, our {age}-year-old {animal}.
The vet saw {name}, {a:animal} of {age} years, on behalf of {owner}.
{name} is {a:breed} and {vaccinated}.
{owner} bought {a:breed} and called it {name}.
At {age}, the {animal} {name} still eats {food} every day.
{owner} feeds {her} {animal} {name} with {food}.
For adoption: {name}, {a:animal}, {age} years, {vaccinated}.
---
It is {age} years old.
It weighs {weight}.
It likes {food}.
It is {colour}.
Its owner is {owner}.
It belongs to {owner}.
It is {vaccinated}.
Its breed is {breed}.
# contact
name, full_name, contact = person
email, e_mail, mail, email_address = email
phone, telephone, phone_number, mobile = phone
company, organisation, organization = company
address, street = street
city, town = city
website, url, site = site
role, job, position, job_title = some JOBS
username, user, login, handle = user
postcode, zip, zip_code = digits 10000 99999
---
Contact {name} at {email} or {phone}.
You can reach {name} under {phone}.
{name}'s email is {email}.
Please write to {name} ({email}).
{name}, {company}, {email}
{name} <{email}>
For questions call {name} on {phone} or write to {email}.
{name} lives at {address} in {city}.
{name}, {address}, {postcode} {city}
My name is {name} and my number is {phone}.
Send the parcel to {name}, {address}, {city}.
{name} works for {company}; {her} mail address is {email}.
{company} has a new office at {address}, {city}.
The website of {company} is {website}.
Visit {website} or call {phone} and ask for {name}.
The user {username} signed up with the address {email}.
{username} is the login of {name}.
Best regards, {name}, {role} at {company}, {phone}
Hello, this is {name} from {company}. Call me back: {phone}.
Our {role} is {name}, mail {email}, phone {phone}.
Moved! The new address of {name} is {address}, {postcode} {city}.
---
The phone number is {phone}.
Tel. {phone}.
Mail: {email}.
The email address is {email}.
The office is in {city}.
The address is {address}.
The website is {website}.
The user name is {username}.
The postcode is {postcode}.
# vacancy
job, position, title, role = some JOBS
company, employer = company
city, location, place = city
salary, pay = price 1200 9000
hours, weekly_hours, hours_per_week = int 8 45
start_date, start, starts = day
skills, requirements, required_skills = list SKILLS
experience, years_of_experience, years = int 2 15
remote, is_remote = bool remote|fully remote/on site|not remote|in the office
contact, contact_person = person
---
{company} is looking for {a:job} in {city}.
{company} seeks {a:job} with {experience} years of experience.
Wanted: {job} in {city}, {salary} a month.
We are hiring {a:job}. The job is {remote} and pays {salary}.
Join {company} as {a:job}!
New job at {company}: {job}, {hours} hours a week.
We need {a:job} who knows {skills}.
{job} wanted, {hours} hours per week, from {start_date}.
Vacancy: {job} at {company}, {city}. Start: {start_date}.
As {a:job} at {company} you earn {salary} a month.
Do you know {skills}? Then work for {company} in {city}!
{contact} of {company} is looking for {a:job}.
---
The salary is {salary}.
It is {hours} hours a week.
You work in {city}.
The job is {remote}.
You start on {start_date}.
You need {skills}.
Write to {contact}.
At least {experience} years of experience are needed.
# course
course, title, name = title
subject, topic = some SUBJECTS
teacher, instructor, tutor, lecturer = person
start_date, date, begins, starts = day
time, hour = clock
room, classroom = digits 1 420
price, fee, cost = price 10 900
duration_weeks, weeks, duration = int 2 30
level = choice beginner|intermediate|advanced
students, participants, number_of_students = int 13 240
online, is_online = bool online|held online/in person|not online|in the classroom
---
{teacher} teaches {subject} in room {room}.
The course {course} begins on {start_date} and lasts {duration_weeks} weeks.
The course {course} with {teacher} costs {price}.
Learn {subject} with {teacher}!
{subject} for everyone: {duration_weeks} weeks, {price}.
The {subject} class meets at {time} in room {room}.
Our {level} course in {subject} starts on {start_date}.
{students} students take {subject} with {teacher}.
{teacher}'s course {course} is {online}.
{course} is a course about {subject} for {students} people.
Sign up now for {course}, taught by {teacher}, {price}.
Lecture: {subject}, {time}, room {room}, {teacher}
This term {teacher} gives {a:level} course in {subject}.
For {price} you can learn {subject} at {level} level.
---
The level is {level}.
The fee is {price}.
It takes place in room {room}.
It starts at {time}.
The teacher is {teacher}.
It is {online}.
There are {students} participants.
It runs for {duration_weeks} weeks.
The first lesson is on {start_date}.
# match
winner, winning_team = team
loser, losing_team = team
score, result = score
sport, game = some SPORTS
date, day = day
stadium, venue, place = venue
team, club = team
scorer, player, best_player = person
spectators, attendance, fans, crowd = int 120 90000
goals, points = int 2 60
coach, trainer = person
---
{winner} beat {loser} {score}.
{winner} won {score} against {loser}.
{loser} lost {score} to {winner}.
{winner} defeated {loser} {score} at {stadium}.
In front of {spectators} fans, {winner} won against {loser}.
{scorer} scored {goals} points for {winner}.
The {sport} match on {date} ended {score}.
{sport}: {winner} - {loser} {score}
The {sport} team {team} has a new coach, {coach}.
{coach} trains the {sport} team {team}.
On {date}, {winner} beat {loser} at {stadium}.
What a game! {winner} beat {loser} and {scorer} made {goals} points.
{winner} are the champions: they won the {sport} final {score}.
{spectators} people saw the {sport} game at {stadium}.
Coach {coach} was happy after {winner} beat {loser}.
At {stadium}, {winner} had no trouble with {loser} and won {score}.
---
{scorer} was the best player.
{spectators} people watched the game.
The final score was {score}.
The match took place on {date}.
It was played at {stadium}.
The coach is {coach}.
# house
type, kind, property_type = choice house|flat|cottage|villa|studio|bungalow|farmhouse
city, location, place, town = city
address, street = street
bedrooms, rooms, number_of_rooms = int 2 9
area, size, square_metres, area_m2 = int 20 480 square metres|m2|m²|sqm
price, rent, cost = price 300 900
year_built, built, year = year 1850 2025
has_garden, garden = bool with a garden|with garden/without a garden|with no garden
furnished, is_furnished = bool furnished|fully furnished/unfurnished|not furnished
agent, landlord, owner = person
floor = digits 1 30
---
For rent: {type} in {city} with {bedrooms} bedrooms, {price} a month.
The {type} in {city} has {bedrooms} bedrooms and {area}.
This {type} at {address} costs {price} a month.
{agent} rents out {a:type} {has_garden} in {city}.
{A:furnished} {type} with {bedrooms} bedrooms in {city}.
The {type} was built in {year_built} and measures {area}.
Lovely {type} {has_garden}, {area}, {price}.
{type}, {city}, {area}, {price}
Our {type} at {address} is {furnished}.
In {city} we found {a:type} of {area} for {price}.
{agent} lives in {a:type} on floor {floor} at {address}.
Built in {year_built}, the {type} at {address} has {bedrooms} bedrooms.
{bedrooms} bedrooms, {area}, {furnished}: this {type} is in {city}.
---
The rent is {price}.
It has {bedrooms} bedrooms.
It was built in {year_built}.
It is {furnished}.
The owner is {agent}.
It is on floor {floor}.
The address is {address}.
It has an area of {area}.
# hotel
hotel, name, hotel_name = venue
city, location, place, town = city
stars, rating, category = int 2 5
price, price_per_night, rate = price 30 400
guest, guest_name, customer = person
nights, number_of_nights, stay = int 2 21
guests, number_of_guests, people = int 2 9
check_in, arrival, from = day
check_out, departure, until = day
room, room_number = digits 1 940
facilities, amenities = list FACILITIES
breakfast, breakfast_included = bool included/not included|extra
---
{guest} booked {nights} nights at {hotel} in {city}.
{guest} stays at {hotel} from {check_in} to {check_out}.
{hotel} in {city} has {stars} stars.
{hotel} offers {facilities} and costs {price} a night.
A night at {hotel} costs {price}, breakfast {breakfast}.
Booking for {guest}: {guests} guests, {nights} nights, room {room}.
{guest} is in room {room}.
We stayed {nights} nights at {hotel} and paid {price} per night.
The {stars}-star hotel {hotel} is in {city}.
Arrival {check_in}, departure {check_out}, {guests} people, name {guest}.
Please reserve a room for {guest} at {hotel} for {guests} people.
{hotel}, {city}: {price} per night, breakfast {breakfast}.
Dear {guest}, your room at {hotel} in {city} is booked from {check_in} to {check_out}.
Room {room} is booked for {guests} guests on {check_in}.
I would like a room for {guests} people from {check_in} until {check_out}, my name is {guest}.
---
Breakfast is {breakfast}.
The price is {price} per night.
It has {stars} stars.
The room number is {room}.
The hotel has {facilities}.
Check-in is on {check_in}.
There are {guests} guests.
"""
