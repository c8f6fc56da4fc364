"""Tools for the home and for daily life, as in `tool_families`."""

from __future__ import annotations

HOME_FAMILIES = """
light on -> done
names turn_on_light lightOn lamp_on illuminate switchOnLamp brighten_room lighten light_up_room
does Turns on the light in a room. | Light on. | Brightens a dark room with its lamp. | Switches a lamp on. |
r* room = room where location place area
ask It's so dark in the {r} | I can't see a thing in the {r} | {r} light please | Light up the {r}. | Too dark in the {r}! | Could
  I have some light in the {r}? | lights on {r} | I need light in the {r} | Brighten up the {r} | Pitch black in the {r}, do
  something | Make it bright in the {r} | Sun is gone, lamps on in the {r} | It's gloomy in the {r} | We're sitting in the dark in
  the {r} | Lamp on, {r} | Let there be light in the {r}! | In the {r} I'd like to see something | It got dark in the {r}

light dim -> done
names dim_light dimLights dimmer set_brightness lower_lights adjust_lamp softLight
does Dims the light of a room. | Sets how bright the lamps are, in percent. | Brightness of a lamp. |
r room = room where location place zone
p percent = percent brightness level value intensity dim_to
ask Dim the {r} to {p} percent | {r} lights at {p}% | Too bright in the {r}, go down to {p} percent | The {r} lamp hurts my eyes,
  {p} percent! | brightness {p} in the {r} | I'd like the {r} darker, say {p} percent | {p} percent light in the {r} please |
  Movie time! {r} lights to {p}% | Could the {r} lights go down to {p}? | dimmer {r} {p} | Softer light in the {r}, {p} percent |
  It's glaring in the {r}. {p} percent, please | {r} lamp at {p} | For dinner {p} percent light in the {r} | {r}: dim to {p} |
  Only {p} percent in the {r}, my head hurts | Can the {r} be at {p} percent light? | {p} percent is enough for the {r}

lights out -> done
names all_lights_off lightsOut everything_dark turn_off_all_lights goodnight_lights darken_house
does Turns off every light in the house. | All lamps off. | Makes the whole house dark for the night. |
ask All lights off | Lights out! | We're going to bed, make it dark | Every lamp in the house off please | Kill the lights | I'm
  leaving, don't leave any lamp burning | Did I forget a lamp? Turn them all off | Make the whole house dark | No more light
  anywhere, please | good night, lamps off | Can you switch off all the lamps? | Why is every lamp still burning? Off with them |
  Everybody is asleep, darken the house | lights off everywhere | I want total darkness | Save power: all lamps off | We're out,
  so no lamp needs to burn | Turn everything dark | Could all the lights go out now?

radiator set -> done
names set_radiator radiator setRadiator warm_up_room radiator_level warmer heater_power turn_up_heat
does Sets the radiator of a room. | Makes a room warmer. | Power of a heater. |
r* room = room where location place area
l enum(low medium high/eco comfort boost/1 2 3 4 5) = level power mode setting step
ask Set the radiator in the {r} to {l} | I'm freezing in the {r}, radiator on {l} | radiator {r} {l} | It's chilly in the {r}, put
  the heater on {l} | Heater to {l} in the {r} please | Cold feet in the {r}! Radiator to {l} | {l} on the {r} radiator | Could
  the {r} radiator be on {l}? | I want {l} heating in the {r} | Like an ice box in the {r}: heater {l} | {r} radiator: {l} | Brr!
  Warm up the {r}, {l} | Please put {l} on the heater in the {r} | We're shivering in the {r}. Heater at {l}. | Make it warmer in
  the {r}, power {l} | In the {r} I want the radiator at {l} | My hands are cold. {r} heater to {l} | heater {l}, {r}

aircon set -> done
names set_aircon cool_room airConditioning ac coolDown climate_cool set_cooling air_conditioner
does Cools a room down to a temperature. | Air conditioning. | Sets the AC. | Makes a hot room cooler. |
r room = room where location place zone
c degrees = degrees temperature target cool_to celsius
ask Cool the {r} down to {c} degrees | It's boiling in the {r}, get it down to {c} | AC in the {r} to {c} | {r} is way too hot,
  {c} degrees please | aircon {r} {c} | I'm melting in the {r}! {c} degrees! | Cooler in the {r} please, {c} degrees | Bring the
  {r} down to {c} | {c} degrees in the {r}, it's hot | I can't sleep, cool the {r} to {c} | The {r} is like a sauna, cool it to
  {c} | set the air conditioning, {r}, {c} | We're sweating in the {r}, {c} please | Chill the {r} to {c} | {r}: air conditioner
  at {c} degrees | What a heat! {c} degrees in the {r} | Cool air for the {r}, {c} degrees | AC on until the {r} is at {c}

blinds close -> done
names close_blinds closeBlinds lower_shutters draw_curtains shutters_down shade shade_room
does Closes the blinds of a room. | Curtains closed. | Keeps the sun out of a room. |
r* room = room where window location place
ask Close the blinds in the {r} | Too much sun in the {r} | {r} shutters down | The neighbours can see me in the {r} | Draw the
  curtains in the {r} please | blinds down {r} | The sun blinds me in the {r} | I want some privacy in the {r} | Keep the sun out
  of the {r} | No more daylight in the {r}, I want to nap | Can you shut the curtains in the {r}? | Everybody can look into the
  {r} | Lower the shutters in the {r}. | shade for the {r} | The sun shines right into the {r} | Let the blinds down in the {r} |
  curtains {r} closed | I'd like the {r} shaded

window check -> fields state
names check_window windowOpen is_window_open window_state windows windowSensor get_window_status
does Says whether the window of a room is open. | State of a window. | Window sensor. | Open or shut? |
r* room = room where window location place
ask Did I leave the window in the {r} open? | {r} window open or shut? | Is the window in the {r} closed? | It will rain, is the
  {r} window open? | window {r}? | A draught from the {r}, is a window open? | Check the window in the {r} | Have we shut the
  window of the {r}? | In the {r}, is the window shut? | Tell me if the {r} window is open | Go and see whether I shut the {r}
  window | I was airing the {r}, is it still open? | How does the window in the {r} stand? | state of the {r} window | Somebody
  opened the window in the {r}, right? | Can rain come in through the {r} window? | Is the {r} window tilted? | There's wind in
  the {r}. Window open?

air read -> fields humidity co2
names get_air_quality air_quality airSensor humidity read_humidity co2_level how_is_the_air
does Quality of the air in a room. | Humidity and CO2. | Reads the air sensor of a room. |
r* room = room where location sensor place
ask How is the air in the {r}? | humidity in the {r}? | Is it stuffy in the {r}? | Should I open a window in the {r}? | Is it too
  damp in the {r}? | air quality {r} | {r} CO2? | How humid is it in the {r}? | I have a headache in the {r}, is the air bad? |
  Can we still breathe in the {r}? | Could mould grow in the {r}? | Check the air in the {r} please | How dry is it in the {r}? |
  It smells in the {r}, how good is the air? | Do I need to air the {r}? | In the {r}, how fresh is the air? | Tell me how moist
  it is in the {r} | The walls sweat in the {r}, how much humidity is that? | {r} air ok?

vacuum start -> done
names start_vacuum vacuum vacuumRoom robot_clean hoover clean_floor sweep cleanRoom
does Sends the robot to vacuum a room. | Cleans the floor. | Vacuum cleaner. | Hoovers a room. |
r* room = room where area zone floor
ask Vacuum the {r} | There are crumbs all over the {r} | hoover {r} | Send the robot to the {r} | I spilled flour in the {r} | The
  cat's hair is everywhere in the {r} | Clean the floor in the {r} please | {r} sweep please | Guests are coming, do the floor of
  the {r} | Dust balls in the {r} again! | Could the robot do the {r}? | I dropped cereal in the {r}, suck it up | Start cleaning
  the {r} | robot: {r} | Mud on the floor of the {r}, get rid of it | Please sweep the {r}. | Could you get the dust out of the
  {r}? | The kids made a mess in the {r}, tidy the floor | In the {r} the floor is filthy

washing start -> done
names start_washing_machine wash_clothes washLaundry laundry washing run_washer washer_start
does Starts the washing machine. | Washes laundry. | Runs a wash programme for clothes. |
k enum(whites colours delicates/jeans towels sheets/shirts socks towels) = programme program fabric load clothes kind
ask Wash the {k} | Start the washing machine, programme {k} | laundry: {k} | My {k} smell, put them in the wash | Do a load of
  {k} | So many dirty {k}! | No clean {k} left, run the machine | {k} wash please | Can you start a wash for {k}? | Run the washer
  for {k} | The drum is full of {k}, go ahead | {k} in the machine, start it | washer {k} | I loaded {k}, turn the washer on | The
  {k} got dirty, clean them | Washing day! Do the {k} | Please give the {k} a wash | It's laundry day, {k} first

dishes start -> done
names start_dishwasher dishwasher washDishes run_dishwasher do_the_dishes clean_dishes dishwash
does Starts the dishwasher. | Washes the dishes. | Cleans plates and cups with a programme. |
m enum(eco quick intensive/short normal long/gentle auto glass) = mode programme program cycle setting
ask Start the dishwasher on {m} | Do the dishes, {m} programme | dishes {m} | No clean plates left, run the {m} cycle | The sink
  is full of cups, {m} wash please | Dishwasher: {m} | {m} programme for the plates | I loaded all the forks, go with {m} | Could
  you run the dishwasher in {m} mode? | Pots and pans are in, use {m} | Dinner is over, clean the plates on {m} | I need clean
  glasses, {m} will do | {m} for the dishwasher | Wash up, please: {m} | The dirty plates are inside, choose {m} | Set the
  dishwasher going, {m} | Everything greasy is loaded, run {m} | Pick {m} and wash the dishes

oven heat -> done
names preheat_oven oven heatOven set_oven bake_at oven_on warm_oven
does Heats the oven. | Preheats the oven to a temperature. | Oven temperature. |
c enum(160 180 200 220/150 175 225/120 140 190 210) = degrees temperature heat celsius target
ask Preheat the oven to {c} degrees | oven {c} | I want to bake a cake at {c} degrees | Heat up the oven, {c} please | The dough
  is ready, {c} degrees in the oven | {c} degrees for my pizza | Oven on, {c} degrees | The pie needs {c} degrees | Get the oven
  to {c} | The recipe says bake at {c} degrees | Roast it at {c} degrees | We're making cookies, warm the oven to {c} | {c} in the
  oven please | Could you turn the oven to {c} degrees? | I'm about to bake bread, make it {c} degrees in there | bake at {c} |
  Chicken goes in at {c} degrees | Bring the oven up to {c} degrees | The casserole wants {c} degrees

coffee make -> done
names make_coffee brew coffee brewCoffee coffee_machine barista espresso_please get_coffee
does Makes a coffee. | Brews a drink with the coffee machine. | Hot drinks. |
d enum(latte cappuccino mocha/coffee tea cocoa/latte macchiato mocha) = drink type kind beverage coffee
ask Make me a {d} | I'm so tired, I need a {d} | {d} please | I could murder a {d} | One {d} to wake up | brew {d} | Time for a
  {d} | My guests want {d} | Can I get a {d}? | I can't think without my {d} | Start the machine, {d} | It's too early, {d} now |
  A hot {d} would be nice | Would you pour me a {d}? | I'm yawning all day, so {d} | After lunch I always have a {d} | I fancy a
  {d} | get the {d} going | {d}, strong and hot

fridge look -> fields amount
names check_fridge in_fridge fridgeContents whats_left food_stock pantry look_in_fridge haveFood
does Says how much of a food is left. | Looks into the fridge. | What is in the pantry. | Food at home. |
f* food = food item product ingredient what
ask Is there any {f} left? | Do we still have {f}? | {f} in the fridge? | How much {f} have we got? | Are we out of {f}? | Look in
  the fridge for {f} | I'm hungry for {f}, do we have any? | Enough {f} for tonight? | Did they eat all the {f}? | Got {f} in the
  house? | fridge {f} | {f} in the pantry? | At the shop now, do I need {f}? | Check if we have {f} | Must I buy {f} or is there
  some? | See if there's some {f} in the kitchen | Any {f}? | How are we doing for {f}? | I hope there's {f} left at home?

grocery add -> done
names add_to_shopping_list shopping_list groceryAdd groceries need_to_buy addGrocery put_on_list
does Puts a food on the shopping list. | Groceries to buy. | Adds something to the grocery list. |
f* food = item food product what grocery
n? few = amount quantity packs count number ~ , we need {n} / , get {n} of it / , quantity {n}
ask We're out of {f} | Put {f} on the shopping list | {f} on the list please | I used up the last {f} | We need {f} from the
  supermarket | grocery list: {f} | Don't let me forget to buy {f} | No {f} left! | Next time at the shop, get {f} | We ran out of
  {f} | Add {f} to the groceries | I ate all the {f}, write it on the list | Somebody must buy {f} | No {f} in the fridge, note it
  for shopping | list: {f} | Could you put down {f} to buy? | Hardly any {f} left, we need more | Write {f} on the shopping list

meal plan -> done
names plan_meal mealPlan menu_for dinner_plan set_menu planDinner weekly_menu
does Plans what is eaten on a day. | The menu of the week. | Sets the dish for a day. |
d* day = day weekday when date on
f food = dish food meal what dinner
ask Plan {f} for {d} | On {d} we eat {f} | {d}: {f} | Let's have {f} on {d} | {f} on {d} please | {d} will be {f} day | I feel
  like {f}, put it on the menu for {d} | On {d} I'll cook {f} | Dinner for {d} is {f} | The kids want {f} on {d} | Put {f} into
  the meal plan on {d} | menu {d} {f} | For {d} I thought of {f} | What about {f} on {d}? Write it down | Could we do {f} on
  {d}? | Granny is coming on {d}, we serve {f} | Set the {d} meal to {f} | I promised {f} for {d} dinner

pet feed -> done
names feed_pet feedCat pet_feeder feed_the_dog give_food_to_pet fillBowl pet_dinner feeder
does Feeds a pet. | Gives food to the cat or dog. | Fills the bowl of an animal. | Runs the automatic feeder. |
p* name = pet animal name pet_name who
ask Feed {p} | Give {p} some dinner | The cat is meowing, fill the bowl for {p} | Hungry dog! Feed {p} | Time for kibble, {p}!
  Fill the bowl | We're late tonight, please feed {p} | I haven't fed {p} yet | Breakfast for the cat {p} | bowl for {p} | My
  hungry hamster: {p} | food for our cat {p} | Run the feeder for {p} | Could the dog {p} get something to eat? | Put some treats
  out for {p} | I see hungry eyes. Dinner for {p} | The bowl of {p} is empty | Don't let our puppy {p} starve | dog {p}: dinner |
  Something in the bowl for {p} please

pet find -> fields location
names find_pet petTracker where_is_cat locate_pet dog_gps petLocation collar
does Finds a pet by its collar. | Where the cat or dog is. | GPS of an animal. |
p name = pet name animal pet_name collar_of
ask Where is my cat {p}? | Our dog {p} ran away! | Find {p}, the cat is gone again | Has anybody seen the kitten {p}? | track the
  dog {p} | {p} isn't in the basket, where is that dog? | The cat {p} didn't come home last night | Locate the collar of {p} | I
  lost my dog {p} in the woods | Which garden is our cat {p} in? | Where does our cat {p} hide? | collar {p} | Is the puppy {p}
  still in the yard? | The lead is off, find {p}! | No purring anywhere: find {p} | I'm worried about my dog {p}, look where he
  is | pet GPS for {p} | {p} the cat jumped over the fence. Where to?

vet book -> fields time
names book_vet vetAppointment call_vet see_vet vet vet_visit animal_doctor
does Books an appointment at the vet. | Animal doctor. | A visit for a sick pet. |
p person = pet animal name patient pet_name
d date = date day when on visit_date
ask Take {p} to the vet on {d} | Vet for {p} on {d} | My dog {p} limps, get a visit for {d} | The cat {p} is sick. Vet on {d}. |
  vet {p} {d} | {p} needs shots, animal doctor on {d} | On {d} I want the vet to look at {p} | Can the vet see {p} on {d}? | {p}
  won't eat, animal doctor on {d} | Appointment for my rabbit {p}, {d} | {d}, vet visit, {p} | Our puppy {p} has fleas, animal
  doctor on {d} | Have {p} checked by the vet on {d} | Claws too long! {p} to the vet on {d} | My hamster {p} coughs, vet on
  {d}? | Book {p} in at the vet for {d} | My cat {p} has a bad tooth, vet on {d} | Arrange the vet on {d} for {p}

lawn mow -> done
names mow_lawn mowLawn cut_grass lawn_mower start_mower mower trim_lawn
does Mows the lawn. | Starts the robot mower. | Cuts the grass on one side of the house. |
s enum(front back/north south east west/left right) = side area part zone lawn
ask Mow the lawn on the {s} side | The grass is too high on the {s} side | Cut the grass, {s} | mower {s} | {s} lawn looks like a
  jungle | Start the mower on the {s} side | I'd like short grass on the {s} side | Knee-high grass on the {s} side, cut it |
  Please trim the {s} lawn | The {s} side needs a haircut, I mean the grass | Could the robot mow the {s} lawn? | mow {s} | Get
  the {s} lawn done before the party | We can't play football on the {s} side, grass too long | Send the mower to the {s} |
  Daisies everywhere on the {s} side, mow them down | {s} side: cut the grass | It stopped raining, mow the {s} part

garage door -> done
names garage_door garageDoor move_garage_door garage gate_control operate_garage
does Moves the garage door. | Opens or closes the garage. | Garage door remote. | The door where the car stands. |
d enum(open close/open shut/OPEN CLOSE) = action command state move to
ask {d} the garage | {d} the garage door please | garage: {d} | I'm in the car, {d} the garage | Could you {d} the garage? | I'm
  sitting in the driveway, {d} the door for the car | Garage door {d} | My hands are full, {d} the garage for me | Please {d} the
  big door of the garage | I'd like you to {d} the garage | The car is at home, {d} the garage | garage {d} now | We forgot the
  garage, {d} it | The remote is lost, {d} the garage door | Let's {d} the garage door | It's raining, {d} the garage | Would you
  mind if I asked you to {d} the garage? | For the car: {d} the door

alarm arm -> done
names arm_alarm burglarAlarm set_security secure_house home_security armSystem guard_mode protect_home
does Arms the burglar alarm. | Secures the house against thieves. | Security system of the home. |
m enum(home away night/stay away/full partial) = mode state level setting profile
ask Arm the alarm, mode {m} | Set the security to {m} | burglar alarm {m} | Protect the house, {m} mode | I'm afraid of thieves,
  alarm on {m} | Secure the house: {m} | {m} mode for the alarm system | Turn the alarm to {m} | Guard the house in {m} mode |
  Watch over the house, {m} | security {m} please | Burglars are about, put the alarm on {m} | We locked up, set the alarm to
  {m} | I want the {m} setting on the burglar alarm | Keep the thieves out, {m} mode | Could you arm the house in {m} mode? | {m}
  alarm please | Make the home safe with {m} mode

camera view -> text
names show_camera view_camera cameraFeed security_cam look_through_camera cctv watch_room liveView
does Shows what a camera sees. | Live picture of a room. | Security camera. | Who is there? |
p* room = room camera location place where
ask Show me the camera in the {p} | I heard a noise in the {p}, let me see | camera {p} | Is somebody in the {p}? | What's going
  on in the {p}? | Let me look into the {p} | Who is in the {p}? | {p} camera please | Anything moving in the {p}? | {p} live |
  There's a shadow in the {p}! Camera! | Let me peek at the {p} | Picture from the {p} | What can you see in the {p}? | cctv of
  the {p} | I want to watch the {p} | Are the kids in the {p}? | Who's walking about in the {p}? | Can I see the {p}?

power used -> answer
names get_power_usage energyUsage electricity_used power_meter kwh consumption how_much_power readMeter
does Electricity that was used in a month. | Reads the power meter. | Energy use in kWh. |
m* month = month period when in_month time_span
ask How much electricity did we use in {m}? | power usage {m} | How many kWh in {m}? | Energy we used in {m}? | What did the meter
  count in {m}? | {m} electricity? | How much power went through the house in {m}? | kWh {m} | Did we waste a lot of current in
  {m}? | Tell me the power consumption in {m} | Did we pay for much electricity in {m}? | How hungry was the house for power in
  {m}? | Look at the electric meter for {m} | In {m}, how much energy did we burn? | Show our energy use in {m} | How much current
  did we draw in {m}? | What about the power in {m}, was it much? | electric meter, {m}

solar now -> answer
names solar_output solarPower get_solar_yield panels_now sun_power pv_output roofPower
does Power from the solar panels right now. | Output of the roof. | How much the sun gives. |
ask How much do the solar panels make? | solar output? | What is the roof giving us now? | Are we making power from the sun? |
  panels? | How many watts from the roof? | Is the sun paying our bill right now? | How are the panels doing? | Solar power
  please | What do we get from the sun at the moment? | Is it sunny enough for the panels? | Current yield of the roof? | Do the
  panels work? | Do we make our own electricity right now? | How much free power is there from the sun? | PV now? | Show me the
  solar yield | Watts on the roof?

car charge -> done
names charge_car chargeEV plug_in ev_charge load_car_battery set_charge_limit startCharging wallbox
does Charges the electric car. | Fills the car's battery up to a percentage. | Wallbox. |
p percent = percent level limit target charge_to
ask Charge the car to {p} percent | Car battery up to {p}% | I have a long drive ahead, charge up to {p} percent | ev {p}
  percent | Plug in, stop at {p} percent | Fill the car's battery to {p} | The car is nearly empty, load it to {p} percent | {p}
  percent is enough for the car | I want {p} percent in the car battery | wallbox to {p}% | Give the car {p} percent | Charging
  limit {p} | Let it load until {p} percent, the car I mean | We drive to the sea, so {p} percent for the car | Could you bring
  the car up to {p} percent? | {p}% for the electric car please | Power for the car, {p} percent | car to {p}

car find -> fields location
names find_car whereIsMyCar locate_car car_location parked_where carFinder parking_spot
does Says where the car is parked. | Finds the car. | Parking spot. |
ask Where did I park? | Where is my car? | Find the car | I can't find my car any more | where's the car standing? | Which street
  did I park in? | My parking spot? | I've lost my car in this huge garage | Locate the car please | Did somebody take the car?
  Where is it? | How do I get back to my car? | parked where? | The car is not where I thought | Tell me the place of the car | I
  forgot where I left the car | Car location | On which level is the car? | I'm walking in circles, where is that car?

phone ring -> done
names find_phone ringPhone locate_phone lost_phone where_is_my_phone phoneFinder beep_phone
does Makes a lost phone ring. | Finds the phone in the house. | Rings your mobile until found. |
ask I can't find my phone | Where's my phone? | Make my phone ring | I lost my mobile | Let my phone beep | find phone | I put my
  mobile down somewhere | My phone is hiding again | Is my mobile under the sofa? Ring it | Help, my phone is gone | ring my
  mobile | Did you see my phone? | The phone must be in some pocket, let it ring | Phone? Where? | Make a noise so that I find my
  mobile | My phone has vanished | Could you ring my lost phone? | I've been searching for my phone for an hour

wifi password -> text
names get_wifi_password wifi_key guestWifi wifiPassword internet_code show_wifi wlan_key
does Password of the wifi. | The key for the guests' internet. | Network name and code. |
ask What's the wifi password? | My guests want to go online | wifi code? | How do I get on the internet here? | Give me the wifi
  key | I need the code for the wireless | Wifi please | Which password has our network? | How can visitors use our internet? | My
  new tablet asks for the network key | Can I use your wifi? | What do I type to join the wifi? | password for the internet? |
  Forgot the wifi password again | Let my friend into the wifi | I'm offline, what was the code? | Show me the network password |
  Kids' friends need internet

bottle log -> done
names log_bottle baby_fed logFeeding babyBottle track_feeding milk_log baby_drank
does Notes how much the baby drank. | Baby's bottle in millilitres. | Log of feedings. |
m percent = ml amount millilitres quantity milk
ask The baby drank {m} ml | baby {m} ml | Bottle finished, {m} ml | Log a bottle of {m} ml | The little one had {m} ml of milk |
  {m} ml of milk for the baby | She emptied her bottle, {m} ml | Our newborn just took {m} ml | Note {m} ml for the baby | I gave
  him the bottle, {m} ml | feeding: {m} ml | {m} ml, then the baby fell asleep | Baby is full after {m} ml | Note the feeding, it
  was {m} ml | milk {m} | The baby only wanted {m} ml | My daughter sucked down {m} ml of formula | Night bottle: {m} ml

run log -> done
names log_run add_workout logJogging track_run save_run jog runTracker went_running
does Saves a run. | Logs jogging with kilometres and minutes. | Sport diary for runners. |
k few = km distance kilometres length how_far
m minutes = minutes duration time_minutes mins how_long
ask I ran {k} km in {m} minutes | Log a run: {k} km, {m} minutes | run {k} km {m} min | Went jogging for {m} minutes, {k} km | {k}
  kilometres in {m} minutes today | Just back from a jog, {k} km, {m} minutes | Save my run of {k} km, it took {m} minutes | {m}
  minutes for {k} km, not bad! | jogging, {k} km, {m} min | My legs hurt: {k} km in {m} minutes | {m} minutes for my {k} km run |
  Add {k} km of running, {m} minutes | {k} km round the lake in {m} minutes | Training: {m} minutes, {k} km | {k} km, {m} minutes,
  what a run | Out of breath, {k} km and {m} minutes | Sport: ran {k} km, {m} minutes | My run took {m} minutes for {k} km

drink log -> done
names log_water drank_water waterTracker add_glass hydration logDrink track_drinking
does Counts glasses of water. | Tracks how much you drink. | Hydration diary. | Logs water. |
n few = glasses count number cups amount
ask I drank {n} glasses of water | {n} more glasses of water | water: {n} | Had {n} glasses at breakfast | Log {n} glasses | I was
  thirsty, {n} glasses | {n} glasses down | Add {n} to my water count | Just emptied {n} glasses of water | Track {n} cups of
  water for me | So thirsty today, already {n} glasses | hydration +{n} | Put me down for {n} glasses of water | Note that I drank
  {n} glasses | {n} waters today | Did my drinking, {n} glasses | After sport I drank {n} glasses | Count {n} more glasses for me

sleep report -> fields hours score
names get_sleep sleep_report sleepScore how_i_slept night_report sleepTracker last_night
does How well you slept on a day. | Sleep report. | Hours of sleep in a night. |
d* day = day night weekday when on_day
ask How did I sleep on {d}? | sleep {d} | How many hours did I sleep on {d}? | My sleep score on {d}? | Was I restless on {d}? |
  {d}: slept well? | I felt so tired on {d}, how was my night? | Did I get enough sleep on {d}? | How long was I in bed on {d}? |
  Report of my night on {d} | On {d} I was awake a lot, wasn't I? | Was my night good on {d}? | Did I snore on {d}? | How deep was
  my sleep on {d}? | night of {d}? | Show my sleep on {d} | How rested should I have been on {d}? | When did I nod off on {d}?

medicine refill -> done
names refill_medicine refillPrescription order_pills pharmacy renew_prescription get_medication moreTablets drugstore
does Orders more of a medicine at the pharmacy. | Refills a prescription. | New tablets. |
n* name = medicine drug medication name pills
ask Refill my {n} | I'm running out of {n} tablets | Order more {n} at the pharmacy | My {n} pills are nearly gone | I need a new
  pack of {n} | prescription {n} again | Only two pills of {n} left | {n} refill please | Ask the pharmacy for {n} | The doctor
  says I should keep taking {n}, get more | Another box of my {n} drops | Renew the prescription for {n} | I took the last {n}
  pill | Get me {n} from the chemist | No more {n} in the medicine cabinet | pharmacy: {n} | My headache pills, {n}, are
  finished | Can I have {n} refilled? | I can't be without my {n} drug

doctor book -> fields time doctor
names book_doctor doctorAppointment see_doctor make_appointment gp_visit bookGP medical_visit
does Books a visit to the doctor. | Doctor's appointment. | Gets you seen when you are ill. |
d date = date day when on visit_day
t? time = time at hour clock start ~ at {t} / , {t}
ask I need to see the doctor on {d} | Doctor on {d} please | I feel ill, doctor on {d} | doctor {d} | Can the doctor see me on
  {d}? | I've felt sick for days, get me seen on {d} | On {d} I must see a doctor | My back hurts, doctor on {d} | My throat is
  sore, a doctor on {d}? | GP visit, {d} | {d} for my doctor's visit | Book me in with my doctor on {d} | My knee is swollen,
  appointment on {d} | Is my doctor free on {d}? Book it | I'm not well, see a doctor on {d} | Doctor's appointment for {d} | {d}
  at the doctor's please | I've got a rash, let a doctor look on {d}

haircut book -> fields time
names book_haircut hairdresser haircutAppointment salon barber cut_my_hair bookSalon
does Books the hairdresser. | Appointment at the barber. | A haircut on a day. |
d date = date day when on visit_day
ask Book a haircut for {d} | My hair is too long, hairdresser on {d} | barber {d} | I need a trim on {d} | Hairdresser on {d}
  please | I look like a sheep, cut my hair on {d} | Get me a salon chair on {d} | haircut {d} | On {d} I want my hair cut | New
  hairstyle, {d} | Can the barber take me on {d}? | My fringe hangs in my eyes, salon on {d} | Salon visit, {d} | Chair at the
  barber's on {d}? | Do my curls on {d} | Shave and haircut, {d} | {d}, hairdresser | My beard needs a trim on {d}

book renew -> done
names renew_book renewLoan extend_loan keep_book_longer library_renew extendBook prolong
does Renews a book from the library. | Keeps a borrowed book longer. | Extends a loan. |
t* title = title book name book_title what
ask Renew "{t}" | I haven't finished "{t}", may I keep it? | Extend my loan of "{t}" | library: renew '{t}' | I'm still reading
  "{t}", renew it | Can't give "{t}" back yet | keep "{t}" for longer | Library, I still need '{t}' | Two more weeks with "{t}"
  please | Overdue soon: "{t}" | loan of "{t}" again | I need more time for '{t}' | Can you prolong "{t}"? | "{t}": renew | Don't
  return '{t}' yet | Two more chapters of "{t}" to go | I'm only halfway through "{t}" | Borrow "{t}" a bit longer

takeaway order -> fields eta
names order_food orderTakeaway takeaway delivery_food bring_food get_delivery meal_to_door foodDelivery
does Orders a dish to the house. | Food delivery. | Takeaway from a restaurant. |
d* food = dish food meal item what
n? few = portions quantity count amount servings ~ , make it {n} / , portions: {n} / for {n} people
ask Order {d} | Nobody wants to cook, get {d} | I'm hungry, have {d} delivered | takeaway {d} | {d} to my door please | I'm
  starving! Bring me {d} | Get {d} from the restaurant | Let them bring {d} | We'd love {d} tonight, delivered | Delivery: {d} |
  The fridge is empty, I want {d} brought | Too lazy to cook, order {d} | I could eat a horse, get {d} delivered | {d} takeaway |
  My stomach rumbles, send for {d} | Can we have {d} delivered? | Food, please: {d} | Ring the restaurant, we want {d}

bin day -> text
names bin_day waste_collection garbageDay get_trash_date rubbish_day trashPickup when_is_waste_collected
does When the waste is collected. | Day of the bins. | Next pickup of a kind of rubbish. |
k* enum(paper glass plastic/cardboard glass metal/metal plastic paper) = kind type waste bin material
ask When do they collect the {k}? | Which day is the {k} bin? | {k} bin day? | When must I put out the {k}? | Our {k} bin is full,
  when is it emptied? | next {k} collection | When does the truck come for the {k}? | Is the {k} picked up this week? | {k}
  rubbish, when? | The {k} is piling up, when is it taken away? | How long must I keep all this {k}? | When can I get rid of the
  {k} waste? | bin {k} | Have I missed the {k} collection? | Waste dates for {k} | Do I take out the {k} bin tonight? | Tell me
  the pickup day for {k} | What day do the bin men fetch the {k}?

room music -> done
names play_in_room speaker_play roomMusic playRadio speakers music_in_room loudspeaker stereo
does Plays music of a kind in a room. | Speakers of a room. | Background music. |
r room = room speaker where location place
k enum(jazz rock pop folk/classical techno soul/lullabies blues salsa) = genre style kind music sort
ask Play {k} in the {r} | {k} music in the {r} | Some {k} for the {r} please | Too quiet in the {r}, put on {k} | {r} speaker:
  {k} | We're dancing in the {r}, {k}! | I'm in the {r}, I'd love some {k} | {k} {r} | Let me hear {k} in the {r} | Fill the {r}
  with {k} | Party in the {r}! Give us {k} | The {r} needs some {k} tunes | In the {r} I'd like to listen to {k} | Background
  music for the {r}, {k} | {k} over the {r} speakers | stereo {r} {k} | Nothing like {k} in the {r} | Could we get {k} in the {r}?

tv channel -> done
names set_channel tv_channel switchChannel change_tv zap tvChannel tv_to watch_channel
does Switches the TV to a channel. | Changes the channel. | Television remote. |
n percent = channel number channel_number programme station
ask Switch to channel {n} | channel {n} | TV on {n} | Put on channel {n} | The match is on channel {n}, show it | Zap to {n} | I
  want to watch channel {n} | My show starts on channel {n} | Boring! Try channel {n} | {n} on the telly | Turn the TV to {n} |
  Let's see what's on channel {n} | telly {n} please | Can we watch {n}? | The kids want cartoons on {n} | I lost the remote, go
  to channel {n} | Television: {n} | On {n} there's a film, switch over | Change the channel to {n}

quiet time -> done
names do_not_disturb doNotDisturb mute_phone quiet_mode silence dnd no_calls leave_me_alone
does Mutes all calls for some minutes. | Do not disturb. | Silences the phone. |
m minutes = minutes duration length mins how_long
ask No calls for {m} minutes | Leave me alone for {m} minutes | I need {m} minutes of peace | do not disturb {m} min | Mute
  everything for {m} minutes | The baby sleeps, keep quiet for {m} minutes | {m} minutes of silence please | I'm taking a nap, no
  noise for {m} minutes | Don't let anyone reach me for {m} minutes | Hold my calls, {m} minutes | I have to focus for {m}
  minutes | For {m} minutes nobody may ring me | quiet for {m} | Silence the phone for {m} minutes | Let me think in peace for {m}
  minutes | Nothing should beep for {m} minutes | I'm on stage for {m} minutes, no sound! | {m} minutes without interruptions

school absent -> done
names report_absence schoolAbsence sick_note tell_school child_sick absent excuse_pupil
does Tells the school that a child stays at home. | Excuses a pupil. | Sick note for school. |
c person = child pupil student name who
d date = date day when on absent_on
ask {c} can't go to school on {d} | Excuse {c} from class on {d} | {c} stays at home on {d}, tell the school | My son {c} caught a
  cold, no school on {d} | school: {c} absent {d} | Tell the teacher {c} won't come on {d} | On {d} no school for {c} | Call {c}
  in sick for {d} | {c} won't leave the bed on {d} | sick note for {c}, {d} | My daughter {c} will miss class on {d} | With that
  fever no lessons on {d} for {c} | Report {c} absent on {d} | {d}: {c} not in school | Excuse note for {c} on {d} | Teachers must
  know {c} is ill on {d} | Could the school excuse {c} on {d}? | Flu! No class on {d} for {c}

birthday get -> text
names get_birthday birthdayOf when_born birthday birthdate lookup_birthday cake_day
does Birthday of a person. | When somebody was born. | Says when there will be cake. |
n* person = name person who friend relative
ask When is the birthday of {n}? | Birthday of {n}? | When did {n} come into the world? | When do we celebrate {n}? | When will
  {n} be a year older? | When must I bake a cake for {n}? | birthday {n} | How soon do I need a gift for {n}? | When do I
  congratulate {n}? | I always forget the birthday of {n} | Did I miss the big day of {n}? | Date of birth of {n}? | When can we
  sing happy birthday to {n}? | When will {n} get presents? | Which date is {n}'s birthday? | Candles for {n}, on which day? | On
  which day must I hug {n}? | What's the birthday of my friend {n}?

family find -> fields location
names find_family whereIs family_locator locate_person is_home familyMap who_is_home
does Says where a member of the family is. | Family map. | Is somebody home already? |
n person = name person member who family_member
ask Where is {n}? | Did {n} get home yet? | Which way is {n} walking? | Find my son {n} | {n} home? | Did {n} arrive at school? |
  I'm worried about {n}, any sign? | Where's my husband {n} now? | Has my daughter {n} left the office? | How far away is {n}? |
  Still waiting for {n}. Where now? | Locate {n} | Is my wife {n} on her way? | where's {n} | Dinner gets cold, where does {n}
  hang around? | Show {n} on the family map | Did {n} make it to the station? | See if {n} got there safely
""".strip()
