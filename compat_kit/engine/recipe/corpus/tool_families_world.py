"""More of `tool_families`: travel, shops, media, school, science, games and public services."""

from __future__ import annotations

WORLD_FAMILIES = """
flight status -> fields status delay gate
names flight_status get_flight_status flightStatus check_flight track_flight flight_info trackFlight has_landed
does Status of a flight. | Tells whether a plane is late or has landed | Live arrival, delay and gate of a flight number. |
f* code = flight flight_number code flightNumber flight_id flight_no
ask Has {f} landed yet?|Is flight {f} late?|flight status {f}|When does {f} touch down?|Which gate has flight {f}?|Did plane {f}
  take off?|Dad flies in on {f}, when is he here?|I wait at the airport for {f}. Any delay?|Where is flight {f} right now?|plane
  {f} delayed?|Is {f} still in the air?|Check on flight {f}, would you?|My plane is {f}. Must I hurry?|Was flight {f}
  cancelled?|Has the plane {f} departed?|{f} - has it landed?|flight {f} on time?|{f} is my flight, is it late?

train delay -> fields delay platform
names train_delay get_train_status trainStatus is_train_late check_train train_punctuality platformInfo
does Delay of a train. | Tells how late a train is and on which platform it stops | punctuality of trains |
t* code = train train_number trainId number train_code service
ask Is train {t} late?|How many minutes behind is the {t} train?|train {t} delay?|Is the {t} train on time today?|Which platform
  does train {t} use?|From which track does the {t} train go?|I'm at the station, where is train {t}?|Late for work again! How
  much is train {t} behind?|Do I still catch train {t}?|{t} train: any delay?|Has the {t} train left the station?|platform for
  train {t}|We sit in train {t} and it won't move, what's wrong?|Does train {t} run on schedule?|Check whether train {t} has been
  held up.|Is train {t} cancelled?|Train {t} should be here by now. Where is it?|{t} is my train home, is it late?

bus next -> list
names next_bus bus_times getBusTimes bus_departures nextBus bus_board buses
does Next buses at a stop. | Departure board of a bus stop | When the bus comes. |
s* name = stop bus_stop stopName station from halt
l? few = line route bus_line lineNumber number bus ~ , line {l} / , bus line {l} / , I mean line {l}
ask When does the next bus leave from {s}?|next bus {s}|Buses from {s}?|I'm at stop {s}, when is a bus due?|How long till a bus
  stops at {s}?|{s} bus times|Did I just miss the bus at {s}?|Which buses go from {s}?|I'm freezing at {s}. Where's the bus?|bus
  stop {s}, departures|Show the bus board for {s}.|Can I still get a bus at {s}?|From {s} by bus: what leaves soon?|When must I be
  at {s} for the bus?|Any bus at {s}?|{s}: next bus?|I want a bus at {s}, when does it go?|Does a late bus stop at {s}?

ferry times -> list
names ferry_times next_ferry ferrySchedule get_ferries boat_times ferries sailings
does Ferries to an island or a harbour. | Boat timetable | When ferries sail. |
p* name = island to port destination harbour toPort
d? date = date day on sailing_date when travelDate ~ on {d} / , {d} / , that is {d}
ask When does the ferry to {p} sail?|ferry to {p}|Boats to {p}?|How do we get over to {p} by boat?|Is there a ferry to {p}?|I want
  the car ferry to {p}.|When is the first boat to {p}?|Last ferry to {p}?|{p} ferry times|How do I cross the water to {p}?|Show
  sailings to {p}.|Which ships go to {p}?|We'd love to see {p}. When is there a boat?|ferry timetable {p}|Sailing times for {p},
  please|Do any boats still run to {p}?|To {p} by ferry, what times?|Ship to {p}, when?|When can we sail over to {p}?

parking find -> list
names find_parking parking findParking car_parks park_my_car parking_spaces searchParking
does Finds parking near an address. | Free parking spaces | Where one can leave a car. | car parks nearby |
n* address = address near location street where destination
ask Where can I park near {n}?|parking {n}|Any car park close to {n}?|I need a parking space at {n}.|Find me parking around
  {n}.|Where do I leave the car at {n}?|Free spots for my car near {n}?|Driving to {n}, can we park?|My car needs a spot near
  {n}.|{n}: where to park?|car park {n}?|Cheap parking near {n}?|A garage for my car by {n}?|I keep circling {n}. Any space?|Which
  garage has room near {n}?|My van must stop near {n}, where?|I go to {n} by car. Where do I put it?|Can one park at {n}?

tour book -> fields booking_code price
names book_tour guided_tour bookTour reserve_tour sightseeing city_tour tourBooking
does Books a guided tour of a city. | Sightseeing with a guide | Reserves places on a city tour. |
c city = city location place town where destination
m few = people participants guests persons tickets group_size
ask Book a guided tour of {c} for {m} people|We are {m} and want a guide in {c}.|city tour {c}, {m} persons|{m} places on the tour
  of {c}, please|Show {m} of us around {c}: book the tour|I'd like a sightseeing tour in {c} for {m}.|Reserve a {c} tour for
  {m}|Tour in {c} for {m}|Sightseeing in {c}, {m} of us|Guide in {c} for {m}?|Can {m} of us join a guided walk in {c}?|Get {m}
  tickets for the tour of {c}.|For {m} people: a tour of {c}|{m} of us want to see {c} with a guide.|Sign {m} of us up for the
  tour in {c}|{c} sightseeing for {m} please|New in {c}! We are {m}, is there a guide?|Arrange a guided visit of {c} for {m}.

restaurant find -> list
names find_restaurant restaurants findRestaurants where_to_eat search_restaurants restaurant_guide eat_out
does Finds restaurants in a city. | Places to eat by cuisine | Restaurant guide. |
c* city = city location place town where area
f enum(italian indian thai/mexican greek french/chinese turkish spanish) = cuisine kind food type kitchen style
ask We are starving in {c}, where can one eat {f} food?|{f} restaurants in {c}|Where do I get good {f} food in {c}?|I want to eat
  {f} in {c}.|I'm hungry and in {c}. Anything {f}?|{c} {f} restaurant|Best {f} place to eat in {c}?|Is there any {f} restaurant in
  {c}?|Tonight we eat {f}, in {c}. Where?|Dinner in {c}, something {f}?|My parents love {f} cooking, where do we go in
  {c}?|Recommend somewhere {f} to eat in {c}.|In {c}, who cooks {f}?|Craving {f} food in {c}!|lunch in {c}, {f} please|Where do we
  dine in {c} if we like {f} dishes?|Could you suggest {f} restaurants around {c}?|{f} food, {c}, where?

shop hours -> fields opening_time closing_time
names opening_hours shop_hours getOpeningHours is_open store_hours shopHours when_open
does Opening hours of a shop. | Says when a store opens and closes | Is a shop open? |
s* name = shop store name shop_name business place
d? day = day weekday on when week_day dayName ~ on {d} / on a {d} / , {d}
ask When does {s} open?|Is {s} open?|What time does {s} close?|opening hours {s}|Until when can I shop at {s}?|Is {s} still
  open?|I need to get to {s} before it shuts. When is that?|{s} hours?|Does {s} open early?|How late can I go to {s}?|Can I still
  buy something at {s}?|When do they shut the doors at {s}?|From when is {s} open?|I ran out of milk. Is {s} open?|Opening times
  of {s}, please|Is the shop {s} closed?|Will I find {s} open?|Just checking if {s} is open|Tell me when {s} opens and closes.

coupon apply -> done
names apply_coupon redeem_coupon useVoucher apply_discount redeem promo_code enterCode
does Applies a coupon to the cart. | Redeems a voucher code | Discount codes. |
c* code = coupon code coupon_code voucher promo couponCode
ask Apply the coupon {c}|I have a voucher, {c}|Use my discount code {c}.|coupon {c}|Can I get money off with {c}?|Redeem {c}|A
  friend gave me promo code {c}, use it.|{c} is my voucher, take it off.|Does {c} make my basket cheaper?|Put discount {c} on my
  basket.|The flyer has a coupon {c}, use it.|Enter promo code {c}|I want the discount. Code: {c}|Let me pay less with voucher
  {c}|Take the coupon {c} before I pay.|promo {c} please|Cash in voucher {c}|I got voucher {c}, knock it off my bill.

product compare -> list
names compare_prices cheapest priceComparison find_deals best_price compareOffers bargain_finder
does Compares prices of shops. | Where a product is cheapest | Finds the best offer. |
i* thing = product item article thing product_name query
ask Where is the {i} cheapest?|Compare prices for the {i}.|Which shop sells the {i} for the least money?|Who has the best deal on
  the {i}?|best price {i}|cheapest {i}|I don't want to pay too much for the {i}. Which shop?|Find me a bargain on the {i}.|{i}:
  where is it cheapest?|Who sells the {i} for less?|My old {i} broke, where do I get a cheap new one?|Is there a better offer for
  the {i} somewhere?|Price comparison {i}|I'm broke. Which store is cheapest for the {i}?|Where do I save most on the {i}?|I could
  use a good deal on the {i}.|Look for the lowest price of the {i}.|Before I buy the {i}: who is cheapest?

order return -> fields return_code status
names return_order send_back returnOrder start_return refund_order request_refund makeReturn
does Starts the return of an order. | Send goods back and get the money back | Refunds. |
i* id = order_id order order_number id number purchase
ask I want to send back order {i}.|Return order {i}|Refund order {i}, please|Order {i} does not fit, it must go back.|I'd like my
  money back for order {i}.|My order {i} arrived broken, I want a refund.|return {i}|The shoes from order {i} are too small. Take
  them back.|Start a return for {i}|I need a return label for order {i}.|I don't like what came with order {i}, back with
  it!|Please take back order {i}.|Order {i} is going back to you|Wrong colour in order {i}, return it|{i} goes back, I want my
  money.|Can I send order {i} back to the shop?|Money back for {i}|What I got in order {i} is faulty. Refund me.

parcel cost -> fields price
names shipping_cost postage parcel_price getPostage shippingPrice calc_shipping postal_rate
does Postage for a parcel. | What it costs to send a package abroad | Shipping price by weight and country. |
k few = weight kg weight_kg kilos mass parcel_weight
t* country = country to destination target dest_country nation
ask What does it cost to send {k} kg to {t}?|postage for {k} kg to {t}|How much is a {k} kilo parcel to {t}?|I post {k} kg to {t},
  what's the cost?|My aunt in {t} gets {k} kg. Postage?|shipping {k} kg {t}|To {t}, {k} kilos: postage?|A box of {k} kg to {t},
  shipping price?|I mail {k} kilos to {t}, how dear is it?|Is it dear to ship {k} kg to {t}?|What is postage to {t} for {k} kg?|A
  {k} kg parcel for {t}, what stamps?|My box for {t} weighs {k} kilos. Price?|{k} kg for {t}. Postal rate?|The post charges what
  for {k} kg to {t}?|{k} kg to {t} by post, how much?|Quote shipping of {k} kilos to {t}|{t}, parcel, {k} kilos: price?

movie times -> list
names movie_times cinema_program showtimes getShowtimes film_screenings cinemaTimes
does Showtimes of a film. | When and where cinemas show a movie | Cinema programme. |
f* title = film movie title film_title movie_name show
c? city = city town place location where area ~ near {c} / , {c} / , city {c}
ask When is "{f}" on at the cinema?|Which cinemas show "{f}"?|showtimes "{f}"|I want to watch "{f}" on the big screen, when?|Where
  is the film "{f}" playing?|"{f}" at the movies, what time?|We'd like to go and see "{f}". When does the film start?|Is "{f}"
  still in the cinemas?|movie times for '{f}'|Screenings of "{f}"?|My kids want to see '{f}' at the pictures. When?|Cinema:
  {f}|What time is the late show of "{f}"?|Taking my date to the movie "{f}", when is it shown?|Film night! When do they run
  '{f}'?|Popcorn and "{f}", at which cinema?|Where can I catch "{f}" in a cinema?|When can one see the movie {f}

series episode -> fields date episode
names next_episode series_info nextEpisode episode_date tv_series show_schedule air_date
does Date of the next episode of a series. | When a TV show goes on | Air dates. |
s* title = series show title tv_show series_name showName
ask When is the next episode of "{s}"?|When does the series "{s}" continue?|next episode '{s}'|New episodes of "{s}"?|Is there
  more of "{s}" on TV soon?|I can't wait for the next season of "{s}". When?|TV series: {s}|Has "{s}" got another season?|I've
  watched all of "{s}". When do new episodes come?|When will "{s}" be back on TV?|'{s}' season start?|Air date of the next "{s}"
  episode|Do they go on with the TV show "{s}"?|That cliffhanger in "{s}"! When does it go on?|How long must I wait for more "{s}"
  episodes?|'{s}', new season, when?|Tell me when '{s}' returns to television.|When do they broadcast the series {s}

library borrow -> fields due_date shelf
names borrow_book reserve_book library_loan borrowBook checkout_book loan_book take_out
does Borrows a book from the library. | Reserves a book at the library | Library loan. |
b* title = title book book_title name bookTitle item
ask Borrow "{b}" for me|I'd like to borrow '{b}'.|Can I have the library's "{b}"?|Reserve the book "{b}" at the library|Library
  loan: {b}|Put a hold on the book "{b}"|I won't buy "{b}", only borrow it.|Please lend me '{b}'.|Is "{b}" on the library
  shelf?|Check out the book "{b}"|My class reads "{b}", lend me a copy.|borrow {b}|Library, set "{b}" aside.|'{b}' on loan
  please|Could the library keep me "{b}"?|"{b}" on my library card|'{b}' from the library, please|The library's "{b}", for me

podcast find -> list
names find_podcast podcasts searchPodcasts podcast_search get_podcasts audio_shows
does Finds podcasts on a topic. | Shows to listen to | Podcast search. |
t* topic = topic subject about theme query keyword
ask Find a podcast about {t}|podcasts {t}|I want to listen to people talking about {t}.|Any good podcast on {t}?|Something about
  {t} to listen to in the car?|I have a long drive and like {t}, which podcast?|{t} podcast|Which podcasts deal with {t}?|Is there
  an audio show on {t}?|Episodes about {t} for my ears, please|While jogging I'd like to hear about {t}. A podcast?|What can I
  listen to on {t}?|Look for a talk show about {t}.|Suggest a podcast, theme {t}|My dad loves {t}. Is there a podcast for him?|I'm
  into {t}, what shows can I listen to?|I'd like to hear a discussion of {t}.|{t} for my headphones: any talk shows?

photo search -> list
names find_photos search_photos photos findPhotos photo_album get_pictures gallery_search
does Finds photos of a person. | Searches the photo album | Pictures with someone in them. |
w* person = person name who people face subject
y? year = year from_year taken_in when photo_year inYear ~ from {y} / taken in {y} / , {y}
ask Show me photos of {w}|Find pictures with {w} in them|photos {w}|Do I have any snaps of {w}?|All pictures of {w}?|I need a
  photo of {w}.|shots with {w}|Any nice portrait of {w}?|{w} in my gallery?|I photographed {w} once, find it.|Which of my photos
  show {w}?|Pull up the photos that {w} is in.|I want to look at {w} again, any pictures?|Images of {w}|A slideshow of {w}, which
  photos are there?|Dig out old photos of {w}|Where in my album is {w}?|Grandma misses {w}. Get her some pictures.

concert book -> fields booking_code seat
names book_concert buy_concert_tickets concertTickets get_tickets reserve_seats gig_tickets
does Buys concert tickets. | Seats for a gig | Tickets for a band on tour. |
b* name = band artist act performer group concert
s few = seats tickets count quantity number_of_tickets places
ask Get {s} concert tickets for {b}|{s} tickets for the {b} concert|We want to see {b} live, {s} of us.|Book {s} seats for the {b}
  gig|concert {b}, {s} tickets|{b} is on tour! Buy {s} tickets.|Reserve {s} places at the concert of {b}|My friends love {b}, get
  {s} concert tickets.|{b} live: {s} seats|Are {s} seats left for the band {b}?|For {b} I'd like {s} concert tickets.|Could you
  order {s} concert tickets for {b}?|{s} people for the {b} gig|Before {b} sells out: {s} concert tickets!|{s} of us want to hear
  {b} on stage.|Concert of {b}. We need {s} seats.|{s} for {b} live, please|To dance to {b}: {s} concert tickets.

museum shows -> list
names museum_exhibitions exhibitions museums findExhibitions museum_guide art_shows
does Exhibitions in the museums of a city. | Museum guide | What can be seen in museums and galleries. |
c* city = city town place location where museum_city
ask What's on in the museums of {c}?|museums {c}|Which exhibitions has {c}?|I love art. What's there in {c}?|Any good art shows in
  {c}?|A rainy day in {c}, which museum?|exhibitions in {c}|Where are old paintings in {c}?|Are there science museums in {c}?|My
  kids like dinosaurs. A museum in {c}?|{c} galleries?|What do {c}'s galleries show?|A free afternoon in {c}, any art?|I'd like to
  see sculptures in {c}.|Show museums around {c}|List the exhibitions of {c}.|In {c}, which museum?|Current art exhibitions, {c}

match result -> fields score date
names match_result get_score matchResult game_score sports_results latest_score did_they_win
does Latest result of a team. | Sports results | Score of the last match of a club. |
t* name = team club team_name side name who
ask How did {t} play?|Did {t} win?|What's the score of the {t} match?|{t} score?|I missed the match of {t}, how did it end?|Have
  {t} lost again?|How many goals did {t} score?|Final score of {t}|My team is {t}. Are they winning?|How did the game of {t}
  go?|Tell me the latest {t} result.|Is {t} in the lead?|I couldn't watch {t} last night. Did they make it?|Did {t} beat the other
  side?|How's {t} doing in the cup?|{t}: won or lost?|Any goals for {t} yet?|{t} yesterday, who won?|match result {t}

quiz question -> text
names quiz_question trivia ask_me quizMe get_quiz trivia_question test_knowledge
does A quiz question on a topic. | Trivia | Asks the user something to guess. |
t* topic = topic category subject theme about field
ask Quiz me on {t}|Ask me something about {t}|Give me a quiz question on {t}.|trivia {t}|Test what I know about {t}.|Let's play a
  quiz about {t}!|I bet I know everything on {t}, try me.|{t} quiz|Do I know {t}? Test me|Challenge me with {t} trivia|Pub quiz
  tonight, let me practise {t}.|I want to guess things about {t}.|Next quiz question: {t}|We are bored, give us a quiz on {t}.|Put
  my knowledge of {t} to the test.|Category {t}, ask away!|Could you test us on {t}?|My category is {t}. Question please

robot move -> done
names move_robot drive_robot moveRobot robot_go step robot_drive steer_robot
does Moves the robot. | Drives the robot some steps in a direction | Robot control. |
w enum(forward backward left right/north south east west) = direction way dir heading move where
n few = steps distance count num_steps length n
ask Move the robot {n} steps {w}|Robot, go {w} {n} steps!|robot {w} {n}|Drive the robot {w} by {n}|Robot, take {n} steps {w}.|{n}
  steps {w}, robot|Let the robot roll {w} for {n} steps|The robot walks {w}, {n} steps.|Send the robot {n} squares {w}|Steer the
  robot {w}, {n} units|I want the robot {n} steps {w}.|Go {w}, robot, {n} steps|The robot's in my way, move it {n} steps {w}|Can
  the robot go {n} steps {w}?|robot: {n} {w}|{w}, {n} steps, robot!|Step {w} {n} times, robot|Get our robot {w} by {n} steps.

printer model -> fields status minutes
names print_3d start_print print3D print_model make_part printObject
does Prints an object on the 3D printer. | Starts a 3D print | Makes a part, layer by layer. |
p* thing = model object part item thing shape
ask 3D-print the {p}|Print me the {p} on the 3D printer|Start a 3D print of the {p}|3d print {p}|Make the {p} with the 3D
  printer.|I need the {p} as a 3D print|The old {p} broke, print a new one in 3D.|Let the 3D printer make the {p}.|Is the 3D
  printer free? Then print the {p}|{p} on the 3D printer, please|Could you print the {p} layer by layer?|I designed the {p}, send
  it to the 3D printer.|Load the {p} into the 3D printer and go.|I want to hold the {p} in my hands, 3D-print it|New job for the
  3D printer: {p}|Print the part {p} in 3D|Would you run a 3D print of the {p}?|the {p}, 3D-printed please

sky tonight -> list
names night_sky stargazing visible_planets nightSky star_map sky_tonight
does What can be seen in the night sky. | Visible planets and stars over a place | Stargazing guide. |
c* city = city place location where observer site
ask Which planets can I see over {c}?|What's in the night sky above {c}?|stars over {c}|I have a telescope in {c}, where to point
  it?|Is the moon up over {c}?|stargazing {c}|What's that bright dot over {c}?|Is Mars visible from {c}?|Any shooting stars over
  {c}?|We love stars. Which shine over {c}?|night sky {c}|Constellations over {c}?|In {c}, can we spot a planet?|I look up in {c}.
  Which stars are those?|Star map for {c}|Is there a comet above {c}?|{c} astronomy tonight|From {c}, which stars are in sight?

sun times -> fields sunrise sunset
names sun_times sunrise_sunset sunTimes get_sunset daylight when_dark sunrise
does Sunrise and sunset in a city. | When it gets light and dark | Daylight times. |
c* city = city place location where town spot
d? date = date day on which_day when forDate ~ on {d} / , {d}
ask When does the sun rise in {c}?|When is sunset in {c}?|sunset {c}|sunrise and sunset {c}|When does it get dark in {c}?|What
  time is dawn in {c}?|How long is it light in {c}?|I'd watch the sun go down in {c}. When?|{c} daylight hours|By when is it dark
  in {c}?|When does the sun set over {c}?|I'd photograph the dawn in {c}, when?|First light in {c}?|Home before dark in {c}, when
  is that?|Sun up in {c}, what time?|The sun comes up in {c} when?|How early is sunrise in {c}?|How much daylight does {c} get?

tide times -> fields high_tide_time low_tide_time
names tide_times tides getTides tide_table high_tide low_tide
does Tides at a beach. | High and low water of a harbour | Tide table. |
b* name = beach place harbour coast station bay
ask When is high tide at {b}?|low tide {b}?|tides {b}|When does the sea come back at {b}?|When is the sea out at {b}?|I'd collect
  shells at {b}. When is low water?|Tide table for {b}|Is the tide in at {b}?|{b} high water|At {b}, when does the tide turn?|Ebb
  and flood at {b}?|How late is low water at {b}?|Surfing at {b}, I need the tide.|When does the sea go out at {b}?|Picnic at {b}:
  when does the tide come?|{b}: when does the sand fall dry?|Show the tides at {b}.|Is the tide high enough to sail from {b}?

earthquake list -> list
names recent_earthquakes earthquakes getEarthquakes seismic_events quake_alert quakes
does Recent earthquakes in a country. | Seismic events | Where the ground shook. |
l* country = country region place area where nation
ask Were there earthquakes in {l}?|earthquakes {l}|Did the ground shake in {l}?|I felt a tremor in {l}, a quake?|Latest quakes in
  {l}|Has the earth moved in {l}?|My windows rattle in {l}. An earthquake?|How strong was the quake in {l}?|seismic activity
  {l}|Is {l} shaking again?|List the tremors of {l}.|My family in {l}: was there an earthquake?|When did the earth tremble in
  {l}?|{l} earthquake?|Any aftershocks in {l}?|Tell me about the quake in {l}.|Does {l} still shake?|Strong tremors in {l}?

air quality -> fields index category
names air_quality airQuality get_aqi pollution smog_level aqi air_check
does Air quality in a city. | How polluted the air is | Smog and fine dust. |
c* city = city location place town where area
ask How clean is the air in {c}?|air quality {c}|Is there smog in {c}?|Pollution in {c}?|I have asthma, is the air in {c} bad?|How
  dirty is the air in {c}?|Do I need a smog mask in {c}?|Can I go jogging in {c} in this smog?|{c} AQI|Fine dust levels of {c}?|My
  eyes burn in {c}. Is it the air?|What are we breathing in {c}?|Is the air fit to breathe in {c}?|In {c}, windows open or is the
  air bad?|Air pollution {c}|Does {c} have clean air?|How bad is the smog in {c}?|So many cars in {c}! How is the air?

river level -> fields level status
names river_level water_level getRiverLevel flood_warning gauge floodCheck
does Water level of a river. | Flood warnings | How high a river stands. |
r* name = river stream name water river_name gauge
ask How high is the river {r}?|water level of the river {r}|Will the {r} flood?|flood warning {r}?|Is the {r} about to burst its
  banks?|We live by the {r}, do we have to fear a flood?|River {r}, what level?|Is the water of the {r} rising?|Can we paddle on
  the river {r} or is it too high?|{r} river level|How deep is the river {r} right now?|My cellar is near the {r}. Do I need
  sandbags?|Check the gauge of the river {r}.|Has the {r} gone over its banks?|Does the {r} carry too much water?|Is the {r} low
  enough to wade through?|Flood risk at the {r}?|After all this rain, how is the river {r}?

wildlife report -> fields case_number
names report_animal sighting wildlife_sighting reportSighting log_sighting animal_seen
does Reports a wild animal. | Logs where an animal was seen | Wildlife sightings. |
k enum(fox wolf deer bear/boar lynx badger/snake stork seal) = animal species kind creature what beast
c* city = city place location where seen_in area
ask I just saw a {k} in {c}!|Report a {k} in {c}|There's a {k} in my garden in {c}.|{k} seen in {c}|A {k} crossed the road in
  {c}.|{k} spotted, {c}|Log a sighting: {k}, {c}|We watched a {k} near {c}.|In {c} a {k} went through our bins.|A {k} walks around
  in {c}, log it.|My dog met a {k} in {c}.|wild {k} in {c}|For the wildlife map: {k}, {c}|Register a wild {k} in {c}.|Look, a {k}
  in {c}!|A {k} outside {c}, whom do I tell?|{c}: {k} in the street!|I met a {k} in {c}.|I swear I saw a {k} in {c}

food nutrition -> fields calories protein fat
names nutrition calories get_nutrition calorieCount nutrients food_facts
does Calories and nutrients of a food. | Nutrition facts | What is in a food. |
f* food = food item dish ingredient meal product
ask How many calories are in {f}?|calories {f}|Is {f} healthy?|Does {f} make me fat?|I'm on a diet, may I eat {f}?|How much
  protein does {f} have?|nutrition facts {f}|Is there a lot of sugar in {f}?|How fattening is {f}?|What vitamins does {f}
  contain?|I ate {f}. How many calories was that?|Nutrients of {f}|{f}: how much fat?|Carbs in {f}?|I count calories, what about
  {f}?|Would {f} fit into my diet?|My doctor says less salt. How much is in {f}?|Before I eat {f}, what is in it?

word synonyms -> list
names synonyms find_synonyms thesaurus getSynonyms similar_words other_words
does Synonyms of a word. | Thesaurus | Other words with the same meaning. |
w* word = word term w expression entry text
ask What is another word for {w}?|synonyms of {w}|Find synonyms for "{w}"|Words like '{w}'?|I write {w} too often. What
  else?|Which words mean the same as {w}?|thesaurus {w}|How else can I say {w}?|A better word than '{w}'?|Other terms for {w}?|My
  essay is full of {w}. Alternatives?|{w} synonym|A nicer word for "{w}", please|What do I say instead of '{w}'?|Any different
  word for {w}?|My teacher hates {w}. What fits as well?|Words similar to '{w}', please.|'{w}' sounds dull, what else is there?

course enroll -> done
names enroll_course sign_up_course enrollStudent join_class register_course enrol
does Enrols a student in a language course. | Course registration | Puts a person into a class. |
c language = course subject class course_name lesson topic
w* person = student person name who participant learner
ask Enrol {w} in the {c} course|Sign {w} up for {c} lessons|{w} wants to learn {c}.|Put {w} in the {c} class|{c} course for
  {w}|Register {w} for {c}.|{w} needs {c} lessons.|A seat in the {c} class for {w}?|My son {w} wants to study {c}.|{w} joins the
  {c} class|Please add {w} to the {c} course.|course {c}, student {w}|{w} goes to the {c} beginners|New in the {c} course: {w}|Can
  {w} start {c} lessons?|{w} dreams of speaking {c}.|Book the {c} course for {w}.|{c} lessons, please, for {w}

exam date -> fields date room
names exam_date exams getExamDate next_exam test_schedule examInfo
does Date of an exam. | When a test is written at school | Exam schedule. |
f* enum(maths physics history/biology chemistry geography/latin music) = subject course exam topic class field
ask When is the {f} exam?|exam {f}|When do we write the {f} test?|How long till the {f} exam?|Is the {f} exam soon?|{f} exam
  date?|In which room is the {f} exam?|I'm nervous about {f}, when is the test?|Is there a date for the {f} exam?|What day is my
  {f} test?|When am I examined in {f}?|Date of the {f} finals, please|I forgot when the {f} test is.|{f}: when and where is the
  exam?|Next test in {f}?|My son has his {f} exam soon. When?|When does the {f} exam take place?|Time left before the {f} exam?

grade show -> fields grade
names get_grades grades show_marks getGrades school_report report_card
does Marks of a student. | School report | Shows what grades somebody got. |
w* person = student name pupil who child person
i? enum(maths physics history/music biology) = subject course class field topic in_what ~ in {i} / , in {i} / , subject {i}
ask What marks did {w} get?|Show the grades of {w}|grades {w}|How is {w} doing at school?|Did {w} pass?|What's on the report card
  of {w}?|Has {w} failed the exam?|I'm the mother of {w}, how are the marks?|Marks of {w}, please|{w} - which grade?|Which marks
  has {w} had this term?|Is {w} a good pupil?|Look up what {w} got in the test.|{w} had exams. How did they go?|Did the teacher
  give {w} a good mark?|How many points did {w} reach in the test?|Do I have to worry about {w} at school?|school report of {w}

club join -> done
names join_club club_signup joinClub become_member membership enter_club
does Signs the user up for a club. | Club membership | Become a member of a club. |
c* enum(chess drama film/tennis judo swimming/hiking photo book) = club activity group name hobby club_name
ask I'd like to join the {c} club.|Sign me up for the {c} club|{c} club membership please|Make me a member of the {c} club.|Can I
  become a member of your {c} club?|join {c} club|I want to meet people, put me in the {c} club.|How about the {c} club? Sign me
  up!|Count me in for the {c} club|I'm new in town and want into the {c} club.|The {c} club sounds fun, I'm in.|Register me with
  the {c} people|I have free evenings, the {c} club would be nice.|Add me to the {c} club|May I join the {c} group?|Does the {c}
  club take members? I'm in.|I would love to be part of the {c} club.|{c} club: one new member, me

donation make -> fields receipt_code
names donate make_donation giveMoney donation support_charity donate_to
does Donates money to a charity. | Gives to a good cause | Donations. |
t* name = charity cause organisation recipient to charity_name
s integer = amount euros sum value money donation_amount
ask Donate {s} euros to {t}|I'd like to give {s} to the charity {t}.|Support the charity {t} with {s} euros|{s} euros for the good
  cause {t}|donate {s}, {t}|My company wants to donate {s} euros to {t}.|{t} does good work. Donate {s} euros|A gift of {s} to the
  charity {t}, please|Put {s} in the collecting box of {t}|Let's help: a gift of {s} euros to {t}|For {t}: a donation of {s}|The
  charity {t} should get {s} from me.|It's nearly Christmas, donate {s} to {t}|Make a donation to {t}, {s} euros|Charity {t}, {s}
  euros, thank you|Contribute {s} euros to the good work of {t}.|I want to do good: {s} euros to {t}|Can I donate {s} to {t}?

vote station -> fields location opening_time
names election_help polling_station where_to_vote pollingPlace find_polling_station vote_location
does Polling station of an address. | Where somebody votes | Election day help. |
h* address = address home street home_address residence lives_at
ask Where do I vote? I live at {h}.|polling station {h}|Which polling station is for {h}?|Election day! I live at {h}, where do I
  go?|Where do the people of {h} vote?|I want to cast my ballot, my address is {h}.|I'm from {h}. Where is the ballot box?|Find
  the polling place for {h}|where to vote: {h}|From {h}, where is my polling station?|Where do I hand in my ballot? I'm at
  {h}|Where do I make my cross? Address {h}|Voting place for {h}, please|I moved to {h}. Where do I vote now?|{h}: in which school
  do we vote?|Grandma at {h} wants to vote, where?|Is there a polling station near {h}?|Elections! Where must I go from {h}?

passport status -> fields status date
names id_office passport_status check_passport passportStatus passport_ready passport_office
does Status of a passport application. | Whether a passport is ready | Passport office. |
i* id = application_id application number id case reference
ask Is my passport {i} ready?|passport application {i}|When do I get my passport {i}?|I applied for passport {i}. News?|Status of
  passport {i}?|I fly soon and need passport {i}. Is it done?|Has the office printed passport {i}?|I still wait for passport
  {i}|How long until passport {i} is finished?|Check the passport application {i}|{i} is my passport application, any news?|Can I
  collect passport {i}?|Where is my passport? Reference {i}|passport {i} done yet?|Is passport application {i} approved?|My kid's
  passport is {i}. Can we fetch it?|Passport {i}: is it at the office?|No passport, no holiday! Is {i} there?

tax estimate -> answer
names tax_estimate income_tax calculateTax tax_calculator estimate_tax taxes
does Estimates income tax. | How much tax is due on an income | Tax calculator. |
p* integer = income salary earnings gross amount yearly_income
ask How much tax do I pay on {p} euros?|income tax {p}|I earn {p}, what will the state take?|Taxes on {p}?|What does the taxman
  get from {p} euros?|With a salary of {p}, how much tax is due?|I made {p} euros. What do I owe the tax office?|Estimate my tax,
  I earned {p}|If my income is {p}, how high is the tax?|{p} euros a year: how much goes in taxes?|My pay is {p} before tax. What
  will be deducted?|Work out the income tax for {p}.|What tax falls on earnings of {p}?|How badly will I be taxed on {p}
  euros?|Tax bill for {p} euros, please|We earn {p} together, what tax comes due?|Is tax high on {p}?|{p} income, what tax?

emergency call -> done
names call_emergency emergency send_help callEmergency emergency_call sos
does Sends the police or an ambulance. | Emergency call | Help for accidents and fires. |
w enum(police ambulance/police ambulance firefighters) = service who unit help_type kind needed
a* address = address location place where street scene
ask Send the {w} to {a}, quick!|{w} to {a}|Accident at {a}, send the {w}.|I need the {w} at {a}.|Help! {w}! {a}!|Emergency at {a},
  {w} please|Get the {w}, I'm at {a}|Urgent: the {w} must come to {a}.|We crashed at {a}, where's the {w}?|Screams at {a}, get the
  {w}.|{a}: please alert the {w}|An old man fell at {a}. The {w}, please!|Smoke at {a}, alarm the {w}!|SOS from {a}, {w} needed|We
  are in danger at {a}. {w}, please!|Dispatch the {w} to {a}.|Something awful happened at {a}. {w}!|Please hurry, {w} to {a}

lost report -> fields case_number
names lost report_lost lost_property lostAndFound lost_item report_missing
does Reports something lost. | Lost property office | Finds things that people left behind. |
i* thing = item object thing what article lost_item
c city = place city where location lost_in town
ask I lost my {i} in {c}.|My {i} is gone, it was in {c}.|lost: {i}, {c}|I left my {i} somewhere in {c}|Has anyone found my {i} in
  {c}?|I forgot my {i} on a bench in {c}.|{i} lost in {c}|Report my lost {i}, it was in {c}|In {c} my {i} disappeared.|Lost
  property in {c}: my {i}|Did {c} find my {i}?|Where's my {i}? Last seen in {c}|My {i} stayed on the train to {c}.|Look for my
  {i}, lost in {c}|Oh no, my {i} is still in {c}!|In {c} I dropped my {i}.|Missing since {c}: my {i}|{c}, lost property: {i}

lottery check -> text
names check_lottery lottery_check lotteryResult did_i_win check_ticket lotto
does Checks lottery numbers. | Says whether numbers won | Lotto results. |
b integers = numbers picks ticket my_numbers combination drawn
ask Did I win the lottery with {b}?|lottery {b}|My lotto is {b}. Am I rich?|Check my lotto ticket: {b}|I played {b}, any lottery
  win?|lotto: {b}|With {b}, did I hit the jackpot?|Is {b} a winning ticket?|{b} - any luck in the draw?|Any prize for the numbers
  {b}?|Tell me if {b} won the jackpot.|I always bet on {b}. Lottery luck?|Were {b} the lucky numbers?|Ticket with {b}, won or
  lost?|Can I quit my job? My lotto: {b}|lottery draw, {b}|Jackpot? My numbers are {b}|{b} in the lotto, did they come up?

horoscope read -> text
names horoscope get_horoscope dailyHoroscope star_sign zodiac astrology
does Horoscope of a star sign. | What the stars say | Daily astrology. |
s* enum(aries taurus gemini cancer/leo virgo libra/aquarius pisces) = sign star_sign zodiac zodiac_sign birth_sign starSign
ask What do the stars say for {s}?|horoscope {s}|I'm {s}, will I be lucky in love?|My sign is {s}. How will the day be?|Read me
  the horoscope for {s}|{s} horoscope today|Born under {s}, what awaits me?|As {s}, what should I expect?|Star sign {s},
  please|Will {s} have a good week?|My girlfriend is {s}, how are her stars?|Zodiac {s}: what's coming?|What's ahead for {s}?|Tell
  my fortune: {s}|{s} here, how are my stars?|Do the stars bring {s} any money?|Good luck for {s}?|Is it a lucky day for {s}?

text joke -> text
names tell_joke joke get_joke random_joke funnyStory make_me_laugh
does Tells a joke. | A random joke | Makes people laugh. |
o? topic = topic about subject theme category keyword ~ about {o} / , topic {o} / , theme {o}
ask Tell me a joke|joke please|Make me laugh|Do you know a good joke?|I'm sad, cheer me up with a joke|Say something funny|Got any
  jokes?|I need a laugh|One more joke|A joke for my kids, please|I could do with a good laugh.|Crack a joke|Let's have a
  joke!|Tell us something to laugh about|What's the funniest joke you know?|Entertain us with a joke|Lighten the mood with a
  joke.|Give me a funny one-liner|My day was awful, tell me something funny|Any good puns?
""".strip()
