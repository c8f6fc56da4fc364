"""Tools for games, hobbies, science and animals, as in `tool_families`."""

from __future__ import annotations

PLAY_FAMILIES = """
chess move -> answer
names make_chess_move movePiece chess_move play_chess piece_to_square checkmate board_turn
does Moves a chess piece to a square. | Plays my move against the computer. | Chess. | Puts one of my pieces on a field of the
  board. |
p enum(king queen rook bishop knight pawn/queen rook knight/bishop pawn king) = piece figure chessman unit which
s enum(e4 d5 c3 f6 g7/a1 h8 b4 e5/f3 d2 c6 h5) = square field target destination
ask {p} to {s} | My {p} goes to {s} | I play the {p}, {s} | It's my turn: {p} {s} | Put the {p} on {s} please | {s} with the {p}
  | I'd like to develop my {p} to {s} | Threaten him with the {p} on {s} | chess: {p} {s} | On {s} I want the {p} | You hang a
  piece! {p} captures {s} | Let's surprise the computer, {p} to {s} | My move is the {p} onto {s} | Retreat with the {p} to {s}
  | {s} looks weak, go there with the {p} | Slide my {p} over to {s} | White moves, {p}, {s}

hero create -> text
names create_hero new_character makeHero roll_character heroCreator spawn_adventurer character_sheet
does Makes a new game character with a name, a class and a level. | New adventurer for a fantasy game. | Character sheet. |
n name = name hero_name called character nickname
c enum(wizard knight thief/mage warrior ranger healer/dwarf paladin rogue/bard monk druid) = class kind profession role type
l few = level start_level rank experience lvl
ask Create a {c} called {n}, level {l} | I want to play a {c} named {n} who starts at level {l} | New character: {n}, {c}, level
  {l} | {n} the {c}, level {l} please | My last hero died, so now a level {l} {c} with the name {n} | Let {n} enter the world as
  a {c} of level {l} | For tonight's adventure I need a {c} of level {l}, name {n} | level {l} {c}: {n} | Could {n} be a {c}?
  Level {l} | Write me a sheet for {n}, a {c} on level {l} | I always wanted to be {n}, a level {l} {c} | Our party lacks a {c}.
  Call it {n}, level {l} | Begin a new game as {n}, {c}, lvl {l} | hero {n} {c} {l} | At level {l} I join as the {c} {n} | Make
  {n} my {c} with level {l} | The group needs somebody of level {l}, so bring in {n} the {c}

spell cast -> done
names cast_spell castSpell magic wand hex enchant zap_with_magic abracadabra
does Casts a spell on somebody. | The wand of the game: a spell and its target. | Does magic. | Enchants a player. |
s enum(sleep freeze heal/invisibility levitation/shrink grow/fireball shield curse) = spell charm effect incantation power
t* person = target victim on player at
ask Cast {s} on {t} | {s} spell at {t} | I raise my wand and use {s} on {t} | {t} attacks us, answer with {s} | Wave the wand:
  {s}, {t} | Let {t} feel my {s} magic | Use the {s} charm for {t} | Hocus pocus, {s} on {t}! | magic {s} {t} | {t} gets a {s}
  from me | I have mana left, so {s} for {t} | Could the witch put {s} on {t}? | {s}! Aim it at {t} | Surprise {t} with the {s}
  spell | I spend my turn on {s}, target {t} | Upon {t} I lay the spell of {s} | Enough talk, {t} deserves {s} magic

potion brew -> answer
names brew_potion mixPotion cauldron alchemy combine_ingredients make_elixir stir_cauldron
does Brews a potion from ingredients. | The cauldron: says what comes out of the mixture. | Alchemy. | Mixes things in the
  witch's kettle. |
i words = ingredients items contents mixture parts
ask Brew a potion from {i} | Throw {i} into the cauldron | What do I get if I mix {i} in the witch's pot? | potion: {i} |
  Alchemy with {i} please | I found {i} in the swamp, make an elixir of it | Into the kettle go {i} | Combine {i} and see which
  magic drink comes out | Stir {i} together, witch | I'm out of healing drinks. Boil {i}! | Let the cauldron bubble with {i} |
  {i}, stirred three times, what does it become? | Try an elixir made of {i} | My recipe for the magic drink: {i} | With {i} I
  could cook up some sorcery | The old book says {i} make a potion, do it | Drop {i} in the bubbling pot

escape hint -> text
names get_hint escapeHint give_clue game_master_help hint nudge stuckHelp
does Gives the next hint in the escape room. | A clue from the game master. | Helps the team that is stuck. | Hint. |
ask We're stuck, can we have a hint? | Give us a clue please | hint | How does this riddle go on? | Game master, help! | We've
  been staring at this box for ages | What are we missing in here? | No idea what to do with these symbols, any nudge? | One
  little tip please | The clock is ticking and we found nothing, help us out | Next clue! | Could somebody up there point us the
  right way? | We give up on this riddle, a tip | Where should our team look next? | A small push in the right direction, please
  | Everything is locked and we're clueless | Do we overlook something in the room?

vault try -> answer
names try_vault open_safe tryCode enter_combination safe_lock unlock_chest crackVault
does Tries a code on one of the coloured locks. | Escape room safe. | Enters a combination and says whether the lock opens. |
c code = code combination key digits secret
l enum(red blue green/gold silver bronze/yellow white black) = lock safe which box colour
ask Try {c} on the {l} lock | Does {c} open the {l} one? | {l} padlock: {c} | We found {c} under the rug, enter it at the {l}
  lock | I think the combination of the {l} box is {c} | {c} for the {l} chest | Put {c} into the {l} safe | The riddle says
  {c}, so the {l} lock it is | {l} lock, {c}, quick, we have a minute left | Is {c} the answer for the {l} safe? | On the {l}
  padlock I'd dial {c} | Maybe {c}? I mean on the {l} one | Turn the dials of the {l} lock to {c} | Check if the {l} vault takes
  {c} | Behind the painting stood {c}, that must be for the {l} chest | Let's type {c}, {l} vault | crack the {l} safe with {c}

turn end -> text
names end_turn endTurn pass_turn next_player finish_my_move skip_go done_with_turn
does Ends my turn in the game. | Next player's turn. | Passes. | I'm done with my move, the others go on. |
ask I'm done, next player | End my turn | pass | I can't do anything, I skip this go | That was all from me, who's next? | My
  move is over | Let the others play now | No more actions, carry on | I've run out of moves, move on to the next one | finish
  turn | It's their go now | Nothing to buy, nothing to build, I pass | Enough for this round, your turn | Hand the dice to the
  next player | I stay where I am, go on | My armies rest, let the enemy act | Okay, I've played everything, continue

scores show -> list
names show_leaderboard high_scores leaderboard highScores hall_of_fame best_players topScores
does Shows the high scores of a game. | Leaderboard. | Who plays the game best? | The best players and their points. |
g title = game title game_name of arcade
n? few = places top entries rows how_many ~ , top {n} / , just the best {n} / , {n} places
ask Show the high scores of "{g}" | Who is best at "{g}"? | Leaderboard for "{g}" please | high scores: {g} | Who leads in "{g}"
  right now? | Has anybody beaten my record in "{g}"? | I want to see the hall of fame of "{g}" | The champions of "{g}", who
  are they? | In "{g}", which players have the most points? | "{g}" ranking | Which names are at the top in "{g}"? | I bet I'm
  the best in "{g}", show me the table | Let me see the record holders of {g} | "{g}": best players? | Do I still hold the
  record in "{g}"? | Points table of the game "{g}" | How good are the others at "{g}"?

rules explain -> text
names explain_rules howToPlay game_rules rulebook board_game_rules teach_game rulesOf
does Explains the rules of a board game. | How is a game played? | The rulebook, in short. | Teaches a game to beginners. |
g* title = game title board_game name which_game
ask How do you play "{g}"? | Explain the rules of "{g}" | We got "{g}" for Christmas and nobody understands it | rules: {g} |
  What do I have to do to win "{g}"? | We lost the booklet of "{g}", how does it go? | Teach us "{g}" please | Is there a
  rulebook for "{g}"? | I've never played "{g}", what's the idea? | "{g}", how does one set it up and play? | Can you cheat in
  "{g}" or is that against the rules? | Grandma wants to learn "{g}" | Before we unpack "{g}", tell us how it works | We argue
  about "{g}", what do the rules say? | In a few words: how does "{g}" work? | Tell me how to play {g} | Who starts in "{g}",
  and what then?

crossword solve -> list
names solve_crossword crosswordHelp clue_solver fill_in_word find_crossword_word puzzle_word grid_help
does Finds words for a crossword clue with so many letters. | Crossword help. | A clue and the number of boxes give the word. |
c title = clue hint question definition asked
n few = letters length boxes squares num_letters
ask Crossword: "{c}", {n} letters | What has {n} letters and means "{c}"? | The clue is "{c}" and I have {n} boxes | {n} letters
  for "{c}"? | I'm stuck on 7 down, "{c}", with {n} letters | Help me with the puzzle in the paper, "{c}" in {n} squares | "{c}"
  ({n}) | Which word of {n} letters fits "{c}"? | Fill {n} boxes: "{c}" | Only one gap left in the grid! "{c}", {n} letters | I
  need {n} letters, the hint reads "{c}" | For "{c}" there are {n} squares, any idea? | Sunday riddle: {n} boxes, clue {c} | My
  pencil is waiting, "{c}", {n} boxes | Across, {n} letters, says "{c}" | Could "{c}" be something with {n} letters? | crossword
  {n} letters: {c}

karaoke queue -> done
names queue_karaoke add_singer karaokeNext sing_song sign_up_to_sing karaoke on_the_mic
does Puts a song and its singer into the karaoke queue. | Who sings what next. | Karaoke list. | Signs somebody up for the
  microphone. |
s title = song title track number_to_sing tune
p* person = singer person who name on_stage
ask {p} wants to sing "{s}" | Put {p} down for "{s}" on the karaoke list | Next on the mic is {p} with "{s}" | karaoke: {p},
  "{s}" | Let {p} sing "{s}"! | "{s}", sung by {p}, please queue it | We all want to hear {p} do "{s}" | Sign up {p} for the
  microphone, "{s}" | {p} dares to try "{s}" tonight | After this one it's {p}, the song is "{s}" | "{s}" is the song of {p},
  add it to the line | Give {p} the microphone and start the text of "{s}" | {p} lost the bet and must perform "{s}" | One more
  for the party: {p}, "{s}" | On the list: {p} sings {s} | I heard {p} knows "{s}" by heart, add that | For the birthday {p}
  would perform "{s}"

metronome start -> done
names start_metronome metronome beatClick tempo_click tick_tock keep_the_beat click_track
does Starts the metronome at a tempo. | Clicks so many beats per minute. | Keeps time while one practises. | Metronome. |
b enum(60 80 100 120/72 96 132/50 90 140 180) = bpm tempo beats_per_minute speed pace
m? enum(waltz march/samba tango/straight swing) = meter rhythm feel time_signature ~ , {m} feel / , {m} rhythm / with a {m} feel
ask Metronome at {b} | {b} bpm please | I'm practising the piano, click at {b} | Give me {b} beats a minute | tick {b} | I keep
  rushing, help me stay at {b} | Set the tempo to {b} and start clicking | Can I have a click track of {b}? | A steady pulse of
  {b} | My teacher says {b} beats per minute, tick along | Beat {b} for my scales | Let it tick, {b} a minute | {b}, so that the
  band stays together | Start clicking, tempo {b} | The etude goes at {b}, count for me | I need something to keep time, {b} bpm
  | Slowly today, a click of {b}

guitar tune -> answer
names tune_string tuneGuitar tuner string_tuner pitch_check tuneInstrument in_tune
does Listens to a string and says how to tune it. | Tuner for an instrument. | Is it too high or too low? | Tuning. |
i* enum(guitar violin ukulele/cello bass banjo/viola harp mandolin) = instrument of strings which kind
ask Tune my {i} | Is my {i} in tune? | The {i} sounds awful, check its strings | {i} tuner please | How far off is the {i}? |
  tune {i} | Listen to this {i}, too high or too low? | I've put new strings on the {i}, help me tune | Concert in ten minutes
  and the {i} is flat! | Should I tighten the strings of the {i}? | Check the pitch of my {i} | Something is out of key, maybe
  the {i}? | After the journey the {i} needs tuning | Let me know when the {i} is right, I'm turning the pegs | Every note on
  the {i} seems sharp | Do you hear that? The {i} must be out of tune | My {i} hung beside the heater, is the pitch still right?

shape draw -> done
names draw_shape addShape canvas_shape sketch_form place_figure paintShape geometry_brush
does Draws a coloured shape of a size on the canvas. | Adds a figure to the drawing. | Shape tool. |
s* enum(circle square triangle/star heart hexagon/cross rectangle diamond) = shape figure form kind type
c colour = colour color fill paint tint
n integer = size width pixels px diameter
ask Draw a {c} {s} of {n} pixels | A {s} please, {c}, {n} wide | Put a {s} in {c} on the canvas, size {n} | {c} {s}, {n} px | My
  logo needs a {s} of {n} pixels in {c} | I picture a {s} there, {n} across, painted {c} | Fill the empty corner with a {c} {s},
  {n} px | {n} pixels wide and {c}, a {s} | add {s} {c} {n} | Could the poster have a {s}? {c}, {n} pixels | Under the headline
  goes a {s}, {c}, {n} px wide | Sketch me a {s} with {c} paint, size {n} | The picture is boring, a {c} {s} with {n} pixels
  would help | In {c}: one {s}, {n} wide | Make it {n} pixels, {c}, the shape is a {s} | Place a {c} {s} in the middle, {n}
  pixels | For the flag I need a {s}, {n} px, colour {c}

layer toggle -> done
names toggle_layer layerVisible hide_layer show_layer layer_eye set_layer_visibility layers
does Shows or hides a layer of the drawing. | Visibility of a layer. | The eye in the layer list. |
l* word = layer layer_name name which of
v flag(show/hide) = visible show is_visible displayed shown
ask {v} the layer {l} | {v} {l} in my drawing | Please {v} the {l} layer | Layer {l}: {v} | I'd like to {v} layer {l} | Could
  you {v} the layer that's called {l}? | For the print we should {v} the {l} layer | {v} layer "{l}" | My picture is a mess, {v}
  the layer {l} | Click the eye: {v} {l} | The client asks us to {v} the layer named {l} | Among the layers, {v} {l} | To check
  the sketch, {v} the {l} layer | The {l} layer, {v} it | In the design file, {v} the layer {l} | {l} is the layer that I want
  to {v} | Let's {v} the {l} layer for a moment

palette suggest -> list
names suggest_palette colourScheme matching_colours palette harmonize color_friends shades_for
does Suggests colours that go with a colour. | Palette of a base colour. | Matching shades for a design. | Colour scheme. |
c colour = base colour main_color start_from seed
n few = count shades number_of_colours swatches size
ask Which {n} colours go with {c}? | {n} shades to match {c} please | Palette of {n} around {c} | I'm painting the nursery {c},
  give me {n} fitting tones | {c} is our brand colour, we need {n} more | {n} swatches for {c} | My sofa is {c}, what else could
  I combine? {n} ideas | palette {c} {n} | Build a scheme with {n} tones on {c} | With {c} as the base, propose {n} colours |
  What looks good next to {c}? Tell me {n} | I have {c} wool and want {n} colours that suit it | Find {n} tones in harmony with
  {c} | {c} plus {n} others for my website | The poster is all {c}, {n} friendly colours please | A set of {n}, starting from
  {c} | Around {c}, design me a range of {n} shades

photo crop -> done
names crop_photo cropImage trim_picture cut_image reframe aspect_cut cropTo
does Crops a picture to a format. | Cuts the edges of a photo. | Reframes an image file. |
f* file = file image photo path picture
r enum(square portrait landscape/wide tall/passport postcard banner) = ratio format shape aspect crop_to
ask Crop {f} to {r} | {f} in {r} format please | Cut {f} so that it's {r} | I need {f} as a {r} picture | Trim the edges of {f},
  {r} | {r} crop of {f} | There's a thumb at the edge of {f}, make it {r} | crop {f} {r} | The frame I bought is {r}, fit {f} to
  that | For my profile {f} must be {r} | Could {f} be {r} instead? Just cut the rest off | Too much sky in {f}, {r} would be
  better | {f}: cut it {r} | Reframe {f}, {r} this time | Nobody needs the borders of {f}, go {r} | Take the {r} part out of {f}
  | Make the picture {f} fit a {r} frame

photo take -> done
names take_photo snapPicture shutter release_shutter click_camera selfie self_timer cheese
does Takes a photo now or after some seconds. | Releases the shutter. | Self-timer. | Snap! |
s? few = delay seconds wait timer_seconds after ~ in {s} seconds / after {s} seconds / , wait {s} seconds first
ask Take a photo | Cheese! | Snap a picture of us | We're all smiling, shoot | Press the shutter | selfie please | Quick, a
  picture, the baby is laughing! | Everybody look at the camera and click | Group picture! | I'd like a shot of this view |
  Could you photograph us? | Capture this moment | Release the shutter | One for the family album, now | The light is perfect,
  take it | Get a picture of the cake before we eat it | My arms are too short, camera, you do it | Say cheese and shoot

telescope point -> done
names point_telescope aimTelescope goto_object telescope look_at_planet slew_scope starFinder
does Points the telescope at an object of the sky. | Aims at a planet, the moon or a nebula. | Goto of the observatory. |
o* enum(Mars Saturn Jupiter/Venus Moon Mercury/Orion Andromeda Pleiades/Vega Sirius Polaris) = object target body star aim
ask Point the telescope at {o} | I'd love to see {o} up close | Telescope to {o} | Show me {o} through the big lens | Turn the
  scope towards {o} | {o} please, before the clouds come | aim: {o} | The children want to look at {o} | Can we observe {o}
  tonight with the telescope? | Bring {o} into the eyepiece | Slew to {o} | The night is clear, swing over to {o} | Next object
  for our star party: {o} | I've never seen {o} with my own eyes, aim there | Follow {o} for me | From here on I want {o} in the
  finder | Let the observatory track {o} | My neighbour doesn't believe how {o} looks, point at it

station pass -> fields time minutes
names station_pass issPass space_station_over satellite_pass when_is_iss spot_station overhead_pass
does When the space station flies over a city. | Pass times of the ISS on a date. | Can I see the station from here? |
c* city = city place observer over seen_from
d date = date day night on when
ask When does the space station fly over {c} on {d}? | ISS over {c}, {d} | Can we see the ISS from {c} on {d}? | I'm in {c} and
  want to wave at the astronauts on {d} | {d}: pass of the station above {c} | Does the space station come past {c} on {d}? |
  station pass {c} {d} | At what time should I look up in {c} on {d} for the ISS? | The astronauts cross the sky of {c} on {d},
  but when? | Tell me when to spot the ISS in {c} on {d} | My class from {c} would like to see the space station on {d} | Over
  {c}, on {d}, when is the ISS visible? | On {d} I'm camping near {c}, any pass of the ISS? | That bright dot above {c} on {d},
  when does the ISS come? | ISS visible in {c} on {d}? | For {d} I need the times of the space station above {c} | When will the
  station be over our heads in {c} on {d}?

microscope zoom -> done
names microscope_zoom magnify zoomMicroscope objective_lens look_closer view_sample slideView
does Looks at a slide under the microscope with a magnification. | Zooms in on a sample. | Changes the objective of the
  microscope. |
s* code = sample slide slide_id specimen preparation
m enum(4 10 40 100/20 60 200/50 400 1000) = magnification zoom power factor objective
ask Put slide {s} under the microscope, {m} times | Magnify {s} {m} times | Sample {s} at {m}x | I can't see the cells of {s},
  zoom to {m} | {m}x for {s} please | Show me specimen {s} with the {m} objective | Are there bacteria in {s}? Go to {m}x |
  Focus on {s}, magnification {m} | {s}, {m} fold | Let's look at {s} through the {m}x lens | microscope {s} {m} | The structure
  in {s} is tiny, take {m} times | For specimen {s} switch to {m}x | With {m}x, what does slide {s} look like? | Closer! {s} at
  {m} times | Slide {s} next, {m}x power | I'd like to examine {s} at a magnification of {m}

centrifuge spin -> done
names spin_centrifuge centrifuge spinSamples run_centrifuge separate_tubes rotor whirl_tubes
does Spins tubes in the centrifuge. | Speed in rpm, time in minutes, cooled or not. | Separates a mixture by spinning. |
r enum(3000 5000 8000/1500 4500 12000/2500 6000 10000) = rpm speed rotation turns_per_minute
m minutes = minutes duration spin_time length for_min
c? flag(cooled/without cooling) = cooled cold refrigerate cooling ~ , {c}
ask Spin the tubes at {r} rpm for {m} minutes | {m} minutes in the centrifuge at {r} rpm | Centrifuge: {r} rpm, {m} min | The
  blood samples are in, {r} rpm, {m} minutes | I need the pellet, go {m} minutes with {r} rpm | Separate the plasma, {r} turns a
  minute for {m} minutes | Run the rotor with {r} rpm, {m} minutes | Lid is closed, {r} rpm over {m} minutes | Let it whirl {m}
  minutes at {r} rpm | My tubes: {r} rpm, {m} minutes | The protocol says {m} minutes and {r} rpm | Balanced and loaded: {r} rpm
  for {m} min | Start the rotor, {m} minutes, {r} rpm | My cells won't settle, try {r} rpm for {m} minutes | For {m} minutes
  turn the samples with {r} rpm | Could the tubes go round at {r} rpm for {m} minutes? | Whirl them! {r} rpm, {m} min

drone home -> done
names drone_home returnHome land_drone come_back call_back_drone touch_down rth
does Brings the drone back and lands it. | Return to home. | Lands. | The quadcopter comes back to its pilot. |
ask Bring the drone back | Land it | Drone, come home! | The battery is nearly empty, fly back to me | It starts to rain, get
  the quadcopter down | return to home | I've lost sight of the drone | Enough pictures from above, come down | Call the drone
  back please | Touch down where you started | It's drifting over the lake, get it back here! | I'm packing up, land the copter
  | People are complaining about the noise up there, come down | Back to the launch pad | Can it land by itself? Do that | There
  is a helicopter coming, drone down now | No more flying for today

arm grab -> done
names robot_grab gripObject pick_and_place armPick grab_item claw sort_part
does The robot arm takes a thing and puts it into a coloured bin. | Pick and place. | Grips an object. | Claw of the robot. |
o* thing = object item thing part piece
b enum(red blue green/white black grey/yellow orange purple) = bin box tray into container
ask Take the {o} and put it in the {b} bin | {o} into the {b} tray | Grab the {o}, {b} box | Let the arm drop the {o} in the {b}
  box | The {o} belongs in {b}, sort it | Claw: {o} to {b} | The conveyor brings the {o}, off to the {b} bin with it | Pick up
  the {o} for the {b} container | Into the {b} one goes the {o} | Could the robot lay the {o} in the {b} tray? | I can see the
  {o} on the belt. {b} bin please | Grip the {o} softly and let go over the {b} box | arm {o} {b} | Move the {o} over to the {b}
  bin | Get the {o} off the table and into the {b} box | {b} bin: {o} | The {o} is lying there, lift it into the {b} tray

toy speak -> done
names toy_speak dollSay teddy_talk make_toy_say speaking_bear toyVoice puppet
does Lets the toy say something in a voice. | The teddy talks. | A sentence for the talking doll. |
t text = text sentence words line say
v enum(deep squeaky normal/robot monster fairy/whisper growl giggle) = voice tone style sound speaks_like
ask Let the teddy say "{t}" in a {v} voice | Teddy, {v} voice: {t} | With a {v} voice the doll should say "{t}" | "{t}", spoken
  by the bear, {v} | Make the puppet talk, {v}, "{t}" | My daughter wants her bear to say "{t}", {v} voice please | The toy
  shall surprise them with "{t}" in {v} style | {v} bear: "{t}" | Say "{t}" through the doll with the {v} voice | Could the
  plush dog say "{t}"? The {v} voice, please | toy says "{t}" ({v}) | I want to hear "{t}" from the teddy, {v} | When he hugs
  it, the bear says "{t}" in its {v} tone | The kids are waiting, let the puppet tell them "{t}" in {v} | Use the toy's {v}
  voice for "{t}" | In a {v} voice from the toy box: {t}

crop sow -> done
names sow_crop plantField seed_drill sowField drill_seeds put_in_seed farm_sow
does Plans the sowing of a field on a date. | Which crop is sown on which field. | Tells the seed drill what to sow. |
c* enum(wheat barley rye/maize oats beans/clover rapeseed peas) = crop seed plant grain kind
f code = field field_id plot parcel acre
d date = date day on sowing_day when
ask Sow {c} on field {f} on {d} | Field {f} gets {c} on {d} | On {d} we put {c} into plot {f} | {c}, field {f}, {d} | Plan the
  seed drill for {d}: {c} on {f} | {f} is ploughed, {c} can go in on {d} | I'd like {c} growing on plot {f}, start {d} | The
  soil of {f} is ready for {c}, let's say {d} | Next crop on {f} is {c}, sown on {d} | sow {c} {f} {d} | After the harvest {f}
  should carry {c}, tractor on {d} | Get {c} in the ground of {f} on {d} | For plot {f}: {c} seed, {d} | Could the tractor drill
  {c} into {f} on {d}? | My father would sow {c} on {f} on {d}, so do it | It's dry on {d}, perfect for {c} on field {f} | We
  have {c} seed left. Plot {f}, {d}

milk yield -> fields litres status
names get_milk_yield milkOf cow_milk dairy_yield how_much_milk milkingRobot litres_given
does How much milk a cow gave today. | Milk yield of a cow. | Data of the milking robot. |
c* name = cow animal name cow_name which
ask How much milk did {c} give? | Litres of {c} today? | Has {c} been to the milking robot yet? | {c}, how is her milk? | milk
  of {c} | I worry about {c}, does she still give enough? | Was {c} milked this morning? | What did the robot get from {c}? |
  Check the udder data of {c} | {c} looks ill, did her milk drop? | Our cow {c}, how many litres? | Is {c} a good milker? | Tell
  me today's yield of {c} | The bucket of {c}, how full did it get? | For the dairy list: what did {c} give? | Did {c} hold back
  her milk again? | In the barn, how did {c} do at milking?

hive check -> fields weight temperature
names check_hive beehive hiveScale bees_report hive_status look_into_hive colonyCheck
does Weight and temperature of a beehive. | How are the bees doing? | Reads the scale under a hive. |
h* id = hive hive_id number colony box
ask How are the bees in hive {h}? | Hive {h}? | Is there honey in hive {h} yet? | What does beehive {h} weigh? | Check on colony
  {h} | Are the bees of hive {h} still alive after the frost? | bees {h} | Number {h} of my hives hums strangely, have a look |
  Is it warm enough inside beehive {h}? | Could colony {h} be swarming? | Do I have to feed the bees in hive {h}? | Look into
  beehive {h} without opening it | I'm not at the apiary, how does hive {h} do? | Data of the bee colony {h} please | Can I
  harvest from hive {h}? | Has colony {h} gained weight? | For hive {h}, what does the scale under it say?

keeper talk -> fields time location
names keeper_talk zooFeeding feeding_show animal_show zoo_program keeperTimes watch_feeding
does When animals are fed at the zoo. | Keeper talks of a day. | Feeding shows for visitors. |
a* enum(penguins lions seals/otters elephants monkeys/sharks bears giraffes) = animal species animals show which
d day = day weekday on visit_day when
ask When are the {a} fed on {d}? | {a}, {d}, feeding time? | We're at the zoo on {d} and want to see the {a} eat | On {d}, when
  does the keeper talk about the {a}? | Is there a show with the {a} on {d}? | zoo {d}: {a} | My son loves the {a}, when is
  their show on {d}? | {d}: when can we watch the {a} having lunch? | At what time do the {a} get their food on {d}? | The {a}
  are the reason for our visit on {d}, when is the show? | Do visitors see the {a} being fed on {d}? | Keeper talk for the {a}
  on {d} | I promised the kids the {a} on {d}, what time? | {d} at the zoo, don't let us miss the {a} | For {d} I need the time
  of the {a} show | Which hour on {d} is best for seeing the {a} eat? | Find out when the {a} perform on {d}

anchor drop -> done
names drop_anchor anchorDown lower_anchor anchor moor_here set_anchor hold_boat
does Lowers the anchor of the boat. | Anchor down, with so many metres of chain if told. | Makes the boat stay here. |
n? minutes = chain metres chain_length rode length ~ with {n} metres of chain / , {n} m of chain / on {n} metres of chain
ask Drop the anchor | Let's stay in this bay for the night | Anchor down! | Stop the boat here and hold it | We're drifting, get
  the anchor out | I'd like to swim, so anchor here | lower anchor | This is a nice spot, we stay | Here it's shallow enough,
  let the iron go | Captain says we stop here | Sails are down, now make her stay put | The boat mustn't move while we have
  lunch | Moor in this cove | Could we lie here until the storm is over? Anchor please | Let go the anchor now | Time to fish,
  keep the ship in place | Hold our position with the chain

loco drive -> done
names drive_loco locoSpeed model_train train_throttle run_locomotive setThrottle choo_choo
does Drives a locomotive of the model railway. | Speed in percent, forwards or backwards. | Throttle of a toy train. |
l* code = loco engine locomotive loco_id train
p percent = speed throttle percent power velocity
d? flag(forwards/backwards) = forward forwards ahead direction_forward ~ , {d} / {d}
ask Run loco {l} at {p} percent | Locomotive {l}, {p}% speed | Let the little train {l} go with {p} percent | {l} at {p}% on my
  railway | Throttle of engine {l} to {p} percent | My grandson wants to see {l} drive, {p} percent | The freight train with {l}
  should go at {p}% | All aboard! {l}, {p} percent power | Set engine {l} in motion, {p}% | Off goes {l} around the table with
  {p}% | Steam engine {l}: {p} percent | On the model layout, {l} with {p} percent | Loco {l} is too fast in the curve, {p}%
  will do | Could {l} pull the wagons at {p} percent? | loco {l} {p}% | {p} percent for locomotive {l} | The hill is steep, give
  engine {l} {p}%

points switch -> done
names switch_points throwPoints turnout set_turnout rail_switch setPoints track_switch
does Switches points of the model railway. | Sets a turnout to straight or branch. | Which way the toy train goes at a junction.
  |
n id = points turnout_id number junction address
b flag(to the left/to the right) = left to_left turn_left leftwards branch_left
ask Set points {n} {b} | Turnout {n} {b} please | At junction {n} the train should go {b} | {n}: switch it {b} | Points {n}, {b}
  | Before the train gets there, throw turnout {n} {b} | I want the express to leave {b} at points {n} | Guide the train {b}
  over turnout {n} | They will crash! Points {n} {b}, quick | Lay the track {b} at junction {n} | The siding is free, so turnout
  {n} {b} | {b} with the points number {n} | Could turnout {n} be set {b}? | Send the wagons {b} at number {n} of the points |
  On my layout junction {n} must lead {b} | The freight train turns {b} at turnout {n} | Railway points {n} go {b}

curtain move -> done
names move_curtain stageCurtain theatre_curtain raise_curtain curtain_call curtainMotor fly_curtain
does Opens or closes the curtain of the stage. | Stage curtain, with a speed. | Curtain up, curtain down. |
u flag(up/down) = up raise opened rise
s enum(slow fast/gentle brisk/creeping normal sudden) = speed pace tempo how manner
ask Curtain {u}, {s} | Stage curtain {u} at {s} speed | The play begins! {u} with the curtain, {s} | Bring the curtain {u}, {s}
  please | {s} curtain {u} | On my cue the curtain goes {u}, {s} | {u} goes the velvet, {s} | Last act: curtain {u}, pace {s} |
  The actors are ready, curtain {u}, {s} | I need the red curtain {u} at a {s} speed | For the applause, curtain {u}, make it
  {s} | The director wants it {s}, curtain {u} | Can we have the stage curtain {u}? {s}! | Attention flies: curtain {u}, {s} |
  Main curtain {u} now, {s} | After the song move the curtain {u}, {s} | {s} this time, please: curtain {u}

balls serve -> done
names serve_balls ballMachine tennis_trainer throw_balls practice_shots ball_cannon feed_balls
does The ball machine serves balls for practice. | So many balls to one side. | Training partner for tennis. |
n minutes = balls count number how_many shots
s enum(forehand backhand/left right middle/net baseline) = side stroke where to shot_type
ask {n} balls to my {s} | Serve {n} balls, {s} | I want to practise, {n} on the {s} please | Ball machine: {s}, {n} | Shoot {n}
  balls at the {s} | My {s} is weak, give me {n} balls there | {n} times {s}, I'm ready with my racket | Tennis training, {n}
  balls, {s} | {s} drill with {n} balls | The cannon is loaded, {n} of them, {s} | Coach wants {n} balls to the {s} | Make me
  sweat: {n} to the {s} | Let me hit {n}, all to the {s} | Could I get {n} balls on the {s}? | Warm up with {n} to the {s} | On
  the {s} side, {n} shots | After the break {n} more, {s} again

dough bake -> done
names bake_loaf breadMachine bread_maker loaf make_bread dough_program bakeBread
does Bakes bread that is ready at a time. | Bread machine: kind of loaf and when it shall be done. | Bakes a loaf. |
k enum(rye wheat spelt/white wholemeal brioche/sourdough gingerbread raisin) = loaf bread kind program flour
t time = ready_at time finish done_by until
ask Bake a {k} loaf that's ready at {t} | {k} bread for {t} please | I want to smell fresh {k} bread at {t} | Bread machine:
  {k}, done by {t} | At {t} there should be a warm {k} loaf | Flour and yeast are in, {k}, finish at {t} | {k} loaf, {t} |
  Guests come at {t}, a fresh {k} loaf would be nice | Knead and bake, {k}, ready {t} | bread {k} {t} | By {t} I need a {k} loaf
  | We have no bread left, so {k} for {t} | Set the bread maker to {k}, the end at {t} | Start it so that the {k} loaf comes out
  at {t} | I get up at {t}, then {k} bread please | Grandma's {k} loaf, hot at {t} | Could the machine make {k} dough into a
  loaf until {t}?

popcorn make -> done
names make_popcorn popcorn popCorn pop_some_corn movie_snack corn_popper popper_on
does Makes popcorn. | Starts the popcorn machine, with a flavour if wished. | Pops corn for a film evening. |
f? enum(sweet salty/butter caramel cheese/plain spicy) = flavour taste topping kind ~ , {f} / , the {f} kind / , make it {f}
ask Make popcorn | No film without popcorn! | Pop some corn for us | popcorn | The movie begins, where is my popcorn? | Start
  the popper | I'd love a bucket of popcorn | Could you get the corn popping? | Fill the popcorn machine's bowl | Let it pop! |
  Film night snack please, you know, the corn | It should smell like a cinema in here | Turn the popper on | We're hungry for
  popcorn | Hot popcorn for everybody | Heat up the kernels | A big bowl of popped corn

compost turn -> done
names turn_compost compostMixer compost rotate_heap mix_compost stir_heap compostDrum
does Turns the compost drum. | Mixes the heap in the garden so that it rots better. | Compost. |
ask Turn the compost | The heap stinks, mix it | Give the compost drum a spin | compost please | Some air for the garden waste |
  I threw in fresh grass cuttings, stir them under | The heap hasn't been turned for a week | Rotate the drum with the kitchen
  waste | My garden waste doesn't rot, do something | Worms need air too, turn it over | Let the drum go round once | Mix up the
  rotting leaves | Could you churn the compost? | The peelings lie on top, work them in | Time to move the heap around | I want
  good soil in spring, so turn the heap | Aerate the heap behind the shed

plant identify -> answer
names identify_plant whatPlant plant_recognizer flower_name name_this_flower leafScan which_flower
does Says which plant is on a picture. | Recognises flowers and leaves in a photo. | Plant identification. |
f* file = photo image picture file path
ask Which plant is on {f}? | What is this flower, {f}? | {f}: what grows there? | Identify the leaf on {f} | I took {f} in the
  woods, which herb is it? | Is the plant on {f} a weed? | There's something blooming in my bed, see {f} | plant in {f}? | Do
  you know the shrub on {f}? | Name the blossom in {f} please | {f} shows a bush, what's it called? | My aunt gave me this pot
  plant, {f}, what is it? | Could the mushroom-like herb on {f} be poisonous, what is it? | From {f}, can you tell the species
  of the tree? | Look at {f}, such pretty petals, what kind is it? | I found a strange seedling, picture in {f} | What kind of
  rose is that on {f}?

magic trick -> text
names teach_trick magicTrick conjuring_trick learn_trick trick illusion show_me_magic
does Explains a magic trick to learn. | A conjuring trick for beginners. | How to amaze friends. | Trick. |
w? enum(cards coins rope/matches handkerchief/numbers cups eggs) = with prop things material ~ with {w} / , using {w} / , {w}
  only
ask Teach me a magic trick | How can I amaze the children at the party? | I'd like to learn a trick | Show me some conjuring | I
  want to be a magician, where do I start? | A trick for beginners please | What could I perform in the talent show as a
  conjurer? | Explain an illusion that anybody can do | trick | My nephew believes I can do magic, help me prove it | Something
  up my sleeve for tonight | Make me look like a wizard at dinner | I'd like to fool my friends with a bit of sleight of hand |
  Got a neat illusion for me? | How do stage magicians do it? Tell me one | A secret of the conjurers please | Let me learn
  something that makes them gasp

knit row -> text
names knitting_row nextRow pattern_row knit_pattern stitch_row rowHelper wool_instructions
does Reads out a row of a knitting pattern. | What to knit next. | Stitches of one row. |
p title = pattern project title garment piece
r minutes = row line row_number nr round
ask What is row {r} of "{p}"? | Row {r}, "{p}" please | I'm knitting "{p}" and have got to row {r} | "{p}", row {r}: which
  stitches? | How does "{p}" go on in row {r}? | Read me row {r} from the pattern "{p}" | I lost count at row {r} of "{p}" |
  Needles ready, "{p}", row {r} | knit {r} "{p}" | Purl or plain in row {r} of "{p}"? | For "{p}", tell me the stitches of row
  {r} | In "{p}" do I decrease in row {r}? | My wool is tangled, remind me of row {r} in "{p}" | The cat pulled it off the
  needle, row {r} of "{p}" again | What comes in row {r} when I knit {p} | Next is row {r}, pattern: {p} | On row {r} of "{p}",
  how many stitches?
"""
