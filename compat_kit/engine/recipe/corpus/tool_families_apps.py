"""Tools of apps and web services, as in `tool_families`."""

from __future__ import annotations

APP_FAMILIES = """
mail forward -> done
names forward_mail fwd forwardEmail pass_on_mail relay_message mail_onward send_along
does Forwards a mail to somebody. | Passes the mail with this subject on to another address. | Fwd. |
t title = subject mail email_subject which_mail topic_line
p* email = recipient addressee forward_to to_whom new_reader
ask Forward the mail "{t}" to {p} | {p} should see the email "{t}" too | Pass "{t}" on to {p} | fwd "{t}" {p} | I got a mail
  called "{t}", {p} needs it | "{t}" was meant for {p}, send it along | Let {p} read the mail "{t}" | Could {p} get a copy of
  "{t}"? | To {p}, please: my mail "{t}" | "{t}" is in my inbox and {p} is waiting for it | {p} never got "{t}", relay it | The
  email "{t}" isn't mine, it belongs to {p} | Send {p} what I received under "{t}" | {p} asked for that mail, subject "{t}" |
  Don't retype it, just forward "{t}" to {p} | mail "{t}" -> {p} | Why did "{t}" come to me? {p} handles that, pass it on | For
  {p}: the mail "{t}"

mail archive -> number
names archive_mail archiveOld tidy_inbox inbox_cleanup stow_mails archive_from put_mail_away
does Archives the mails of a sender that are older than so many days. | Tidies the inbox. | Puts old mail of one person away. |
p* person = sender from_whom author mails_of who
n integer = days older_than age min_age after_days
ask Archive everything from {p} older than {n} days | My inbox is full of {p}, put away what is over {n} days old | {p}: mails
  past {n} days to the archive | tidy up, sender {p}, {n} days | What {p} wrote more than {n} days ago can leave the inbox |
  Mails of {p} should stay {n} days in the inbox, no longer | After {n} days I don't need {p} in the inbox any more | Stow the
  old mail from {p}, anything above {n} days | I can't find a thing between all those mails by {p}! Archive from {n} days on |
  Could mail by {p} vanish from view if older than {n} days? | Keep only {n} days of {p} in my inbox | {n} days and older, from
  {p}: archive | Old letters of {p} clog my inbox, everything before {n} days ago goes | archive {p} {n} days | Clean my
  mailbox of {p}, {n} days back and beyond | Older than {n} days and sent by {p}? Into the archive | Not deleted, only
  archived: all by {p} that is {n} days old or more

mail label -> done
names label_mail tagMail mark_mail label_email put_label categorizeMail add_tag_to_mail sticker
does Puts a label on a mail. | Tags the email with this subject. | Sorts a mail into a category. | Marks mail. |
t title = subject mail email_subject message which_mail
l enum(work family bills travel/urgent later done/blue red green/private business school) = label tag category mark sticker
ask Label the mail "{t}" as {l} | "{t}" gets the tag {l} | Mail "{t}" belongs under {l} | tag {l} on "{t}" | Put a {l} sticker
  on the email "{t}" | I want to find "{t}" under {l} later | {l} is the right label for the mail "{t}" | Mark that email "{t}"
  with {l} | The mail "{t}" has no label yet, make it {l} | Sort the message "{t}" in with {l} | File my mail "{t}" under {l},
  please | email "{t}": {l} | Could you categorize "{t}" as {l}? | {l} mail, this: {t} | The one with the subject "{t}" counts
  as {l} | So many unsorted mails! Start with "{t}", that's {l} | Let "{t}" show up in my inbox as {l}

message later -> done
names send_later scheduleMessage delayed_text message_at timedSms queue_message write_at post_at_time
does Sends a message to a person at a time of the day. | Delayed message. | Writes to somebody later, at a set time. |
p* person = recipient to_whom addressee contact to
t time = at send_time when moment clock
m text = message text body words content
ask At {t} send {p} this: {m} | Text {p} at {t}: {m} | {p} sleeps now, so at {t} write "{m}" | Not now, but at {t}: tell {p}
  "{m}" | {t}, to {p}: {m} | "{m}" should reach {p} at {t} | Write "{m}" to {p}, but wait until {t} | Schedule a text for {p},
  {t}: {m} | I'll be on a plane at {t}. Send {p} "{m}" then | {p} / {t} / {m} | Let {p} know at {t} that "{m}" | Hold this
  until {t}, then off to {p}: {m} | When it's {t}, message {p}: {m} | Can you text {p} "{m}" at {t}? | "{m}", for {p}, goes out
  at {t} | Queue for {t}, recipient {p}: {m} | I always forget it, so at {t} have {p} read "{m}" | It's too early to write to
  {p}. At {t} say: {m}

group invite -> done
names put_in_group groupAdd invite_to_chat add_member let_into_group join_person groupInvite
does Adds a person to a chat group. | Group member. | Lets somebody into a group chat. | Invites to a group. |
p* person = member who new_member person guest contact
g name = group chat group_name room_name into
a? flag(as an admin/as a plain member) = admin is_admin as_admin moderator ~ {a} / , {a} please / , {a}
ask Add {p} to the {g} group | {p} is still missing in {g} | Let {p} into the group {g} | group {g}: add {p} | {p} would like
  to chat with us in {g} | Into the {g} chat with {p} | Why can't {p} read what we write in {g}? Let them in | Invite {p} to
  {g} | Our {g} group needs {p} | Could {p} be part of the chat {g}? | {g} group, new member {p} | We forgot {p} in the {g}
  chat | {p} wants to join {g} | Get {p} into {g}, we talk about the party there | I promised {p} a place in the group {g} |
  Make {p} a member of {g} | The {g} people asked for {p}, open the chat for them

contact store -> done
names save_contact addContact new_contact store_number phonebook_add contactNew remember_number
does Saves a phone number under a name. | New contact. | Puts a person in the address book. | Phone book entry. |
p person = contact_name person full_name who entry
n phone = number phone_number tel mobile dial
e? email = mail email_address mailbox e_mail ~ , mail {e} / with the email {e} / , email: {e}
ask Save {p} under {n} | {n} is the number of {p}, keep it | New contact: {p}, {n} | {p} has a phone now: {n} | Put {p} in my
  address book with {n} | {p} {n} into contacts | Remember {n}, it belongs to {p} | I met {p} today, the number is {n} | Number
  {n}, name {p}, store it | That was {p} calling from {n}, add them to my contacts | phone book: {p} = {n} | Who is {n}? It's
  {p}, write it in my phone book | I don't want to lose the number of {p}, {n} | Could you note {n} as the mobile of {p}? | {p}
  just gave me {n}, make a contact | Under {n} one reaches {p}, save that | Make an entry for {p}, telephone {n} | {n} shows up
  without a name! It's {p}, save them

file rename -> done
names rename_file renameFile call_file change_filename retitle new_name_for_file ren
does Gives a file a new name. | Renames a file. | mv. | Changes what a file is called. |
f file = old_name file source current_name before
t file = new_name to target rename_to after
ask Rename {f} to {t} | {f} should be called {t} | Call the file {f} {t} from now on | {f} -> {t} | I mistyped the name {f}, it
  has to be {t} | mv {f} {t} | Change the name of {f} into {t} | The name {f} says nothing, make it {t} | What was {f} is now
  {t} | {t} is a better name for {f} | Instead of {f} I want to read {t} | Give {f} the new name {t} | Nobody understands {f}.
  Name it {t} | From {f} to {t}, only the name | Could {f} become {t}? The content stays | new name {t}, old name {f} | The
  file named {f} shall have the name {t} | They expect {t}, but I have it as {f}. Change the name

file convert -> fields file size
names convert_file fileConverter save_as change_format export_as reformat convertDoc
does Turns a file into another format. | Converts documents. | Exports a file as pdf, docx and so on. | Format changer. |
f* file = file source document input_file path
o enum(pdf docx odt txt/pdf epub html/png jpg webp/csv xlsx json/mp3 wav flac) = format target_format output as_type to_format
ask Convert {f} to {o} | I need {f} as {o} | {f} as {o} please | My boss can't open {f}, make a {o} of it | Turn {f} into {o} |
  {o} version of {f} | convert {f} {o} | Export {f} in the {o} format | They only take {o}, and I have {f} | Could {f} be a
  {o}? | Save {f} as {o} | From {f} I want a {o} file | {f} won't open here, {o} would | Give me {o} instead of {f} | Is there
  a way to get {f} in {o}? | The upload wants {o}, so change {f} | Wrong format! {f} has to be {o} | {o} is what I need, out of
  {f}

signature ask -> fields request_id status
names request_signature askSignature sign_request get_signed eSign send_for_signing signDocument
does Asks a person to sign a document by a date. | Sends a file for signing. | E-signature with a deadline. |
f file = document file contract_file paper to_sign
p* person = signer signatory who person signed_by
d date = due deadline until sign_by last_day
ask Get {f} signed by {p}, deadline {d} | {p} must sign {f} by {d} | I need the signature of {p} under {f} before {d} | {f}:
  {p} signs, until {d} | Ask {p} for a signature on {f}, at the latest {d} | By {d} the name of {p} has to be under {f} | Send
  {f} to {p} for signing, due {d} | sign request {f} {p} {d} | {p} hasn't put a name under {f} yet, it has to happen by {d} |
  {f} isn't valid without {p}. Signed by {d}, please | Could {p} sign {f}? I need it by {d} | The deal ends {d}, so have {p}
  sign {f} | Let {p} e-sign {f} until {d} | Deadline {d}: signature of {p} on {f} | {d} is the last day for {p} to sign {f} |
  Without ink, please: {p} should sign {f} before {d} | Until {d} there's time, then {f} needs the signature of {p}

document translate -> fields file
names translate_document docTranslate translate_file file_into_language localize localizeDoc foreign_copy
does Translates a whole file from one language into another one. | Document translator. |
f file = document file source_file paper path
a language = source_language from_language original written_in language_from
b language = target_language into to_language wanted_language language_to
ask Translate {f} from {a} to {b} | {f} is in {a}, I need it in {b} | {f}: {a} to {b} | Make a {b} copy of the {a} file {f} |
  My clients read {b}, but {f} is {a} | From {a} into {b}: {f} | I can't read {a}. Give me {f} in {b} | {b} instead of {a} for
  the file {f} | Turn the {a} document {f} into {b} | Whoever wrote {f} knows only {a}, we want {b} | The whole of {f} in {b},
  please, it's {a} now | doc {f} {a} -> {b} | Could {f} be put into {b}? It's written in {a} | A {b} version of {f}, which is
  {a} | {a} is the language of {f}, and it should be {b} | They sent {f} in {a}, nobody here understands it, {b} please | Into
  {b} with {f}, out of {a}

sheet sort -> done
names sort_sheet sortTable order_rows sort_by_column arrange_table tableSort rank_rows
does Sorts a table by a column. | Orders the rows of a spreadsheet, up or down. | Row order of a sheet. |
f title = sheet table spreadsheet which_table book
c word = column by field sort_key heading
o flag(smallest first/largest first) = ascending asc rising upwards low_to_high
ask Sort "{f}" by the column {c}, {o} | "{f}": order by {c}, {o} | The rows of "{f}" are a mess, sort them by {c}, {o} | {o},
  column {c}, in "{f}" | I'd like "{f}" arranged by {c}, {o} | Arrange the table "{f}", {c} decides, {o} | By {c} and {o},
  that's how "{f}" should look | In "{f}" I want the {c} column in order, {o} | sort "{f}" {c} {o} | Could you put "{f}" in
  order of {c}, {o}? | Nothing is in order in "{f}"! Go by {c}, {o} | Rank what is in "{f}" by {c} with the {o} | Use {c} to
  sort the spreadsheet "{f}", {o} | {o} please: table "{f}", sorted by {c} | The {c} values in "{f}" jump up and down, have the
  {o} | Reorder the lines of "{f}" by {c}, {o} | My list "{f}" should run by {c}, {o}

picture resize -> fields file
names resize_picture scaleImage image_size shrink_photo resizeImage picture_dimensions pixels scale_to
does Makes a picture so many pixels wide and high. | Resizes an image. | New width and height for a photo. |
f* file = picture image photo file img
w integer = width wide w pixels_across x_size
h integer = height high h pixels_down y_size
ask Resize {f} to {w} by {h} | {f} should be {w} pixels wide and {h} high | {w} x {h} for {f} | Make {f} {w} wide and {h} high
  | The picture {f} is too big for the page, {w} by {h} would do | height {h}, width {w}: {f} | I need {f} with a width of {w}
  and a height of {h} | {f}, {w} times {h} pixels | The upload wants {h} pixels of height and {w} of width, so scale {f} |
  Bring {f} to {w} * {h} pixels | {h} high and {w} wide, that is the size for {f} | {f} doesn't fit in the frame of {w} by {h}
  pixels, change its size | Could {f} have a width of {w}, height {h}? | size {w} {h} {f} | In pixels: {w} across, {h} down,
  the image {f} | My avatar {f} must measure {w} by {h} | Set the dimensions of {f}: {w} wide, {h} tall

picture rotate -> done
names rotate_picture turnImage rotatePhoto spin_image tilt_photo picture_turn straighten
does Turns a picture to the left or to the right. | Rotates a photo by some degrees. | For photos that lie on their side. |
f* file = picture image photo file snapshot
a enum(90 180 270/45 90 135/15 30 60) = angle degrees by turn how_far
s enum(left right/clockwise counterclockwise) = direction side way turn_to
ask Rotate {f} by {a} degrees, {s} | Turn {f} {a} degrees {s} | {f} lies on its side, {a} degrees {s} please | {a} degrees {s}:
  {f} | I have to bend my neck to see {f}, turn it {s} by {a} | rotate {f} {a} {s} | {s} by {a}, the photo {f} | The picture
  {f} is crooked, {s}, {a} degrees | Can {f} be turned {s}? By {a} degrees | Spin {f} {s}, {a} degrees | In {f} everybody
  stands on their head, go {a} degrees {s} | {f} -> {s} {a} | By {a} degrees I want {f} turned, {s} | The scan {f} came out
  tilted: {s} {a} | My camera turned {f} the wrong way, {a} degrees {s} | Go {s} with {f}, {a} degrees | {a} degrees is how far
  {f} should go, {s}

picture caption -> done
names caption_picture addCaption write_on_photo image_text captionImage meme_text under_photo
does Writes a caption on a picture. | Text for a photo. | Puts words under an image. | Captions. |
f file = picture photo image file snapshot
t text = caption text words line inscription
s? enum(top bottom/above below) = position where place edge ~ , {s} / , position {s} / , place: {s}
ask Write "{t}" on the picture {f} | Caption for {f}: {t} | {f} needs the words "{t}" on it | Put "{t}" under the photo {f} | I
  want to read "{t}" on {f} | caption {f}: {t} | The picture {f} says nothing yet, let it say "{t}" | "{t}" as the line for my
  photo {f} | Make a meme of {f} with the words "{t}" | Could the image {f} carry the text "{t}"? | Under {f} one should read
  "{t}" | On my holiday photo {f} print: {t} | Give {f} a caption, "{t}" | It's only funny with "{t}" on the image {f} | With
  the photo {f} goes the line: {t} | Text "{t}", image {f} | For those who don't know what {f} shows, write "{t}" on it

video cut -> fields file
names cut_video trimVideo clip video_snippet extract_scene trim_movie cutClip
does Cuts a piece out of a video: from which second, how many seconds. | Trims a clip. | Keeps only a part of a film. |
f file = video clip_file movie file recording
a integer = start from_second begin start_at in_point
b integer = length seconds duration lasting how_long
ask Cut {b} seconds out of {f}, starting at second {a} | I only need {f} from second {a} on, {b} seconds long | Keep {b}
  seconds of {f}, beginning at {a} s | {f}: start {a}, length {b} seconds | The funny part of {f} starts at second {a} and
  lasts {b} seconds, keep just that | Trim {f}, {b} seconds from second {a} | Out of {f} I want the piece at second {a}, {b}
  seconds of it | {f} is far too long, begin at {a} seconds and give me {b} seconds | From second {a}, make a clip of {b}
  seconds out of {f} | {b} seconds will do, second {a} is the start, video {f} | clip {f}, start {a}, duration {b} | Throw away
  what's before second {a} in {f} and keep {b} seconds after that | The goal is in {f} at second {a}, I want {b} seconds of
  that | Could you shorten {f} to {b} seconds? Start at second {a} | A clip {b} seconds long from {f}, first second is {a} |
  Nobody watches all of {f}. {b} seconds from second {a} will do | Just the scene at second {a} of {f}, for {b} seconds

video speed -> done
names video_speed setSpeed slow_motion speed_up_video play_slower playbackRate tempo_of_video
does Makes a video or a recording faster or slower, in percent. | Playback speed. | Slow motion and time lapse. |
f title = video recording clip video_title playing
p percent = speed percent rate tempo pace
s? flag(with the sound/without the sound) = keep_sound sound audio_on with_audio ~ {s} / , {s} / , {s} please
ask Play "{f}" at {p} percent of its speed | "{f}" at {p}% speed | Slow "{f}" down to {p} percent | She talks too fast in
  "{f}", {p} percent please | speed {p} percent for "{f}" | I can't follow "{f}", make it {p} percent as fast | {p}% tempo,
  recording "{f}" | Set the pace of "{f}" to {p} percent | Slow motion for "{f}": {p} percent | With {p} percent of the speed I
  could learn the dance in "{f}" | "{f}" runs too quickly, let it run at {p}% | In "{f}" everything happens too fast. {p}
  percent! | Could "{f}" have a speed of {p} percent? | tempo "{f}" {p}% | Let me see "{f}" slowly, {p} percent | I want to
  write down what they say in "{f}", so {p} percent speed | Bring the clip "{f}" to {p}% of the normal speed

subtitle add -> done
names add_subtitles subtitles showSubs captions_on subs subtitle_track closedCaptions
does Shows subtitles of a language with a film. | Subtitles. | Turns on the captions of a movie or a series. |
t title = film movie show video_title watching
l language = language subtitle_language lang tongue in_language
s? enum(small medium large/tiny normal huge) = size letters text_size font ~ , {s} letters / in {s} letters / , size {s}
ask Show {l} subtitles for "{t}" | "{t}" with {l} subtitles please | I don't understand what they say in "{t}", {l} text please
  | {l} subs, film: {t} | We watch "{t}" and grandma needs {l} to read along | subtitles {l} "{t}" | The film "{t}" mumbles,
  put {l} text below | Can "{t}" have subtitles in {l}? | Turn on {l} captions in "{t}" | In "{t}" I'd like to read along in
  {l} | For learning {l} I want its subtitles in "{t}" | "{t}": captions {l} | Is there {l} to read with the movie "{t}"?
  Switch it on | My guests only know {l}, so subtitle "{t}" | Let the words of "{t}" stand below in {l} | {l} lines at the
  bottom of "{t}" | No sound tonight, "{t}" with {l} subtitles

place save -> done
names save_place pinPlace favourite_place star_location drop_pin add_to_map mapPin
does Saves an address on the map under a name. | Pins a place. | Favourite places of the map. | Drop a pin. |
a address = address place spot location street
n word = name label called pin_name nickname
ask Save {a} on the map as {n} | {a} is called {n} on my map from now on | Pin {a} under the name {n} | Put a pin at {a}, name
  it {n} | I want to find {a} again, under {n} | {n} is at {a}, keep that on the map | map: {a} = {n} | Remember the place {a}
  as {n} | We often go to {a}. Make it a favourite, {n} | Under {n} I'd like to have {a} in my places | star {a} {n} | When I
  type {n} the map should know it's {a} | Nice spot here at {a}, pin it as {n} | The map doesn't know {n} yet, it is at {a} |
  My favourite places need {a}, with the label {n} | Label {n} for the spot {a} | Could you mark {a} with {n} on the map?

trip duration -> fields minutes
names travel_minutes tripDuration how_long_to_get_there eta_by journey_time commute travelTime
does Says how long one travels from one place to another one with a vehicle. | Travel time. | Minutes for a trip. |
a city = origin start from_place departure leaving_from
b city = destination goal to_place arrival heading_to
v enum(car train bus bike/car bicycle motorbike/coach car tram) = vehicle by means_of_transport mode with
ask How long from {a} to {b} by {v}? | How many minutes is it by {v} from {a} to {b}? | {a} to {b}, {v}, how long? | I'm in {a}
  and go by {v}. When could I be in {b}? | By {v} to {b}, starting in {a}: time? | How much time does the {v} take between {a}
  and {b}? | {v} {a} - {b}, minutes? | I want to be in {b} soon. From {a} with the {v}, how long? | Leaving {a} by {v}, how
  many hours until {b}? | Is {b} far from {a} in time, with a {v}? | If I take the {v} in {a}, how long until I'm in {b}? | To
  {b} from {a} with the {v}, does that take the whole day? | Travel time, please: {v}, {a} to {b} | How long do I sit in the
  {v} from {a} to {b}? | They wait for me in {b}. I leave {a} by {v}, how long will it be? | Does it take long by {v}, {a} to
  {b}? | My {v} is ready in {a}. Time to {b}?

bookmark page -> done
names bookmark_page addBookmark keep_page save_link bookmarkThis favourite_site read_it_later
does Bookmarks a web page in a folder. | Saves a page for later. | Bookmarks. | Keeps a link among the favourites. |
t title = page page_title site link article
w word = folder in_folder shelf collection under
ask Bookmark the page "{t}" in {w} | Keep the site "{t}" under {w} | "{t}" to my bookmarks, folder {w} | bookmark "{t}" {w} | I
  want to read the page "{t}" later, put it in the folder {w} | Folder {w} gets the link "{t}" | Save the web page "{t}" with
  the others about {w} | The article "{t}" should be among my bookmarks in {w} | In the {w} folder of my browser I want "{t}" |
  I'll never find that page "{t}" again! Save it in {w} | Add the link to {w}: {t} | Great page, "{t}", it goes in {w} | Mark
  "{t}" as a favourite, collection {w} | Could you remember the website "{t}" for me, in {w}? | {w} bookmarks: add the page {t}
  | Don't let me lose the tab "{t}", folder {w} | The site "{t}" is worth keeping, under {w}

password make -> text
names generate_password newPassword make_passphrase random_password pwgen secret_maker passwordMaker
does Makes up a safe password of so many characters. | Random password. | Password generator. | Thinks of a secret. |
n minutes = length characters chars how_long size
s flag(with symbols/without symbols) = symbols special_characters special signs punctuation
ask Make a password of {n} characters {s} | I need a new password, {n} characters, {s} | {n} characters {s}, random please |
  Think of a secret nobody guesses, {n} long, {s} | My old password was stolen! A fresh one {s}, length {n} | password {n} {s}
  | Give me something safe to log in with, {s}, {n} characters | {s} and {n} characters long should my password be | Generate a
  login secret {s}: {n} characters | The site wants {n} characters {s}, I can't think of any | Something hard to guess {s}, {n}
  characters please | Could you invent a password {s}? Length {n} | Length {n}, {s}: new password | My cat's name isn't safe
  enough, find {n} characters {s} | A password {s} for the router, {n} characters | Random letters, {n} of them, {s}, to
  protect my account | I'm bad at passwords, give me one {s} of length {n}

cloud space -> fields used free
names cloud_space storageLeft drive_quota cloud_usage space_left how_full quota
does Says how much space is left in the cloud. | Cloud storage. | Used and free space of the online drive. |
ask How much space is left in my cloud? | Is my cloud full? | cloud storage left? | Can I still upload a lot? | How many
  gigabytes are free online? | Do I have to tidy up my online drive? | free space in the cloud | It says upload failed, is
  there no room left? | How much of my online storage is taken? | Check the cloud quota | Do I need to pay for more cloud
  storage? | I want to upload all our holiday videos, is there room? | Will my online drive hold out a bit longer? | How full
  is the drive? | Tell me what my files take up in the cloud | Am I near the storage limit? | gigabytes used? | Is there any
  place left for my backups online?

form answers -> number
names count_answers formResponses form_submissions replies_so_far filled_in entries_since responses
does Says how many people filled in a form since a date. | Form responses. | Counts the answers to an online form. |
i* code = form form_id which_form questionnaire_id sheet_code
d date = since from_day after starting counted_from
ask How many answers to form {i} since {d}? | Since {d}, who filled in {i}? How many? | form {i}, responses since {d} | Did
  people answer the form {i}? Count from {d} | How many have filled in {i} from {d} on? | {i}: entries since {d}? | I put the
  form {i} online, how many replies came since {d}? | From {d} on, how often was {i} sent in? | Count the submissions of {i},
  starting {d} | Does anybody use the form {i}? Number since {d} please | {d} until now: how many answers in {i}? | Number of
  forms {i} that came in after {d} | Has {i} been popular since {d}? | Responses to {i} since {d}, just the number | We sent
  {i} round on {d}, how many came back? | What is the count for form {i} since {d}? | How many sign-ups since {d} through the
  form {i}?

blog schedule -> done
names schedule_blog blogSchedule plan_blog_post publish_later_blog time_entry set_blog_date blogQueue
does Publishes a blog entry on a day at a time. | Plans a blog post. | Blog calendar: title, day and hour. |
t title = entry blog_post headline post_title draft
d date = date publish_on day online_from release_day
c time = time hour clock publish_at at
ask Publish my blog entry "{t}" on {d} at {c} | The blog post "{t}" should appear on {d} at {c} | blog, {d}, {c}: {t} | "{t}"
  goes on the blog on {d} at {c} | On {d} at {c} my readers should see "{t}" | Plan the entry "{t}" for {d}, {c} | Schedule for
  {c} on {d}: {t} | I finished the draft "{t}", put it on the blog at {c} on {d} | At {c} on {d} I want "{t}" on my blog | My
  blog is asleep. "{t}" can wake it on {d}, {c} | {d} {c} blog post "{t}" | Hold the draft "{t}" until {d}, {c}, then onto the
  blog | Let "{t}" appear for my readers on {d}, at {c} sharp | I'm away on {d}. Have the blog show "{t}" at {c} | When it's
  {c} on {d}, put my entry "{t}" up | Could the post "{t}" come out on {d}? At {c} | Blog queue: "{t}", {c}, {d}

wish add -> done
names add_to_wishlist wishList wish remember_wish gift_idea wishlistAdd present_for
does Puts a thing on the wish list of a person. | Gift ideas. | Wish list of an online shop. | Presents to remember. |
w* thing = item wish product gift present
p person = whose owner for_whom list_of person
n? integer = budget max_price up_to limit ~ , up to {n} euros / for at most {n} euros / , {n} euros at most
ask {p} wishes for a {w}, note it on the wish list | Put a {w} on the wish list of {p} | wish list {p}: {w} | A {w} would be a
  nice present for {p}, keep the idea | {p} dreams of a {w}, remember that for later | On the list of gifts for {p}: {w} | Gift
  idea for {p}, a {w} | {w} for {p}, to the wish list | Whenever {p} sees a {w}, the eyes shine. Put it with the wishes | What
  do I give {p}? A {w}, save that idea | {p} told me what to give: a {w} | I'd love to give {p} a {w} one day, note it | wish:
  {w}, whose: {p} | Don't buy it yet, but {p} would like a {w} | {p} wants a {w} for the birthday, add it to the wishes | Could
  a {w} go on the wish list for {p}? | If anybody asks what {p} wants: a {w}. Put it on the list

review write -> done
names write_review reviewProduct rate_product leave_stars give_feedback postReview stars
does Writes a review of a product, with stars. | Rates a thing from the shop. | Stars and a few words for what you bought. |
w thing = product item article bought thing
s enum(1 2 3 4 5/0 1 2 3) = stars rating points score mark
t text = review comment words opinion text
ask Give the {w} {s} stars and write: {t} | {s} stars for the {w}: {t} | Review of my {w}, {s} stars: {t} | I bought a {w}. {s}
  stars, "{t}" | "{t}" and {s} stars, that's my review of the {w} | Rate the {w} with {s} and say "{t}" | {w}, {s} stars, {t} |
  The shop asks how I like the {w}: {s} stars, "{t}" | Other buyers of the {w} should read "{t}", {s} stars | Leave {s} stars
  on the {w} with the words "{t}" | My opinion on the {w} is "{t}", and it gets {s} stars | review {w} {s} stars "{t}" | The
  {w} I ordered is worth {s} stars. Write "{t}" | Tell the shop "{t}" about the {w}, {s} stars | For the {w} post "{t}" with
  {s} stars | How was the {w}? "{t}", say I, and {s} stars | Stars for the {w}: {s}, comment: {t}

voucher issue -> done
names create_discount_code issueVoucher new_coupon voucher_create make_promo discountCode sale_code
does Creates a discount code for the customers of the shop, with an end date. | New coupon of our shop. | Issues vouchers. |
c code = voucher code coupon code_word promo
p percent = percent discount off how_much reduction
d date = until expires valid_to last_day end
ask New discount code {c}, {p} percent, valid until {d} | With {c} our customers should save {p} percent until {d} | {c}: {p}%
  off, ends {d} | Create a voucher {c} for {p} percent, it runs out on {d} | Until {d} everybody who types {c} pays {p} percent
  less | {p} percent off with the code {c}, last day {d} | Sales are slow, make a coupon {c} with {p}% until {d} | voucher {c}
  {p}% {d} | On {d} it should end: code {c}, {p} percent | Our shop needs the promo {c}: {p}% down, valid to {d} | Let {c} take
  off {p} percent, until {d} | I promised our buyers {p} percent. Code {c}, expires {d} | Issue the code {c}, good till {d},
  worth {p}% | Customers get {p}% when they enter {c}, up to {d} | Set up {c} as a coupon of {p} percent, end on {d} | {d} is
  the last day for {c}, which gives {p} percent | For our regulars a code {c}, {p} percent, until {d}

playlist add -> done
names add_to_playlist playlistAdd queue_up_song save_song song_into_list addSong mixtape
does Adds a song to a playlist. | Puts a track on a list of music. | Playlists. | Mixtape. |
s title = song track tune title_of_song piece
l name = playlist list_name into mix collection
ask Add the song "{s}" to my playlist {l} | "{s}" belongs on the playlist {l} | playlist {l}: {s} | I like this song, "{s}",
  keep it in {l} | Put "{s}" on {l} | {l} is missing the song "{s}" | My mix {l} needs the track "{s}" | The tune "{s}" should
  be on {l} too | For the party list {l}: {s} | Save the track "{s}" to {l} | song "{s}" -> {l} | What a tune! "{s}" goes into
  the mix {l} | When {l} runs I want to hear "{s}" in it | Could the piece "{s}" be on my {l} list? | On {l}, please, this
  song: {s} | Our running music {l} gets one more track, "{s}" | I keep humming "{s}". Onto the playlist {l} with it

radio tune -> done
names tune_radio radio radioStation listen_to_station tuneIn fm web_radio
does Tunes the radio in to a station. | Radio. | Lets you listen to a radio station. | FM and web radio. |
s name = station channel sender frequency_name program
m? minutes = minutes off_after sleep_after length ~ for {m} minutes / , off after {m} minutes / , {m} minutes only
ask Radio {s} please | Tune in to {s} | I'd like to hear Radio {s} | radio: {s} | Let me listen to the station {s} | Put {s} on
  the radio | Is {s} on air? Let me hear it | Turn the radio to {s} | No more of that station, I want {s} | They are reading my
  letter on Radio {s}, switch to it | {s} FM, go | Find the station {s} on the radio | While I cook I always listen to {s},
  radio on | The game is on at Radio {s}, let me listen | Can we have {s} from the radio? | The presenters of {s} make me
  laugh, tune in | On the radio I want {s} | Wake the old radio up, station {s}

alarm snooze -> done
names snooze snoozeAlarm sleep_longer five_more_minutes ring_again postpone_alarm let_me_sleep
does Lets the ringing alarm ring again after some minutes. | Snooze. | A few more minutes in bed. |
m? minutes = minutes pause again_in wait ~ , {m} minutes / , {m} more minutes / , for {m} minutes
ask Snooze | Let me sleep a bit longer | Not yet, ring again later | Stop ringing, I'm still tired | I don't want to get up yet
  | Just a little more sleep | Be quiet for now and wake me again | Ugh, too early, snooze please | Alarm, wait a little | Let
  me lie here some more | Shut up, alarm, and come back later | My eyes won't open, give me a moment | Postpone the ringing |
  Still dreaming, not now | Can I stay in bed a bit? | It rings already? Later! | Ring me again in a while, I'm not awake yet

alarm shift -> done
names shift_alarm alarmMove change_alarm earlier_or_later reset_clock_alarm moveAlarm wake_at_instead
does Moves an alarm from one time to another one. | Changes when an alarm rings. | Alarm earlier or later. |
a time = old_time from alarm_at current before
b time = new_time to ring_at instead after
ask Move my {a} alarm to {b} | The alarm at {a} should ring at {b} instead | {a} is the wrong time for my alarm, make it {b} |
  alarm {a} -> {b} | Wake me at {b}, not at {a} as set | Instead of {a} I'll get up at {b}, change the alarm | Change the alarm
  from {a} to {b} | I have the alarm at {a}, but {b} is enough | Ring at {b} and no longer at {a} | School starts at another
  hour, so my alarm goes from {a} to {b} | Set back the alarm of {a}, {b} is right | Could the {a} alarm go off at {b}? | The
  bus leaves earlier now: alarm from {a} to {b} | {b} instead of {a}, I mean the alarm | My {a} alarm doesn't fit any more.
  {b}! | What rings at {a} now should ring at {b} | New time {b} for the alarm that was at {a}

ringtone set -> done
names set_ringtone ringtone callerSound ring_sound_for person_ring toneFor contact_tone
does Sets the sound with which the phone rings for a person. | Ringtone of a contact. | Caller sounds. |
p* person = caller contact person who for_calls_from
s enum(bell piano birds/marimba chime whistle/guitar drum trumpet) = sound tone ringtone melody tune
v? percent = loudness ring_volume percent loud ~ at {v} percent loudness / , {v} percent loud / , loudness {v} percent
ask When {p} calls I want to hear the {s} | Ringtone {s} for {p} | Let the phone play the {s} for {p} | {p} gets the {s} as a
  ringtone | I never know when it's {p}. Use the {s} for those calls | {s} for calls from {p} | {p}: ring with {s} | If it's
  {p}, ring with the {s} | Calls by {p} should sound like a {s} | ringtone {p} {s} | I'd like to know by the sound that {p} is
  calling, take the {s} | Change the tone of {p} to {s} | Give {p} the {s} sound on my phone | A {s} whenever {p} rings me up,
  please | The {s} ringtone suits {p}, set it | Could my phone use the {s} when {p} phones? | For {p} the {s} tone

ink check -> fields black colour
names check_ink inkLevel toner printer_ink cartridges ink_status how_much_ink
does Says how much ink the printer has. | Ink levels. | State of the cartridges, black and colour. |
ask Does the printer still have ink? | How much ink is left? | My pages come out pale, is the ink low? | ink level? | Do I need
  new cartridges? | Is the toner empty? | Check the cartridges | The printouts have white stripes, what about the ink? | Will
  the ink last for a long report? | Should I order ink? | How full are the colour cartridges? | Printer ink, how is it? |
  Before I print everything: enough ink? | Is there any black left in the printer? | toner state | The printer blinks, is it
  out of ink? | Tell me how long the ink will do

event move -> done
names move_event reschedule moveAppointment shift_meeting postpone_event rebook_day put_off
does Moves an event of the calendar from one day to another one. | Reschedules a date. | Postpones an appointment. |
t title = event appointment meeting what event_title
a day = from_day old_day was_on current_day off
b date = to_day new_day moved_to target_day until
ask Move "{t}" from {a} to {b} | "{t}" isn't on {a}, it's on {b} now, change the calendar | Reschedule "{t}", {a} to {b} | {a}
  doesn't work for "{t}", {b} does | Take "{t}" off {a} and put it on {b} | I can't make it to "{t}" on {a}, {b} would be fine
  | calendar: "{t}" {a} -> {b} | Put off the {a} appointment to {b}: {t} | From {a} to {b}, please, the event "{t}" | {b}
  instead of {a} for "{t}" | On {b}, not on {a}, is "{t}" | The {a} meeting goes to {b}, I mean "{t}" | They shifted "{t}" to
  {b}, I still have it on {a} | Could "{t}" wait from {a} until {b}? | Everybody is ill on {a}, let's do "{t}" on {b} | Free my
  {a}: "{t}" can be on {b} | Postpone "{t}", it was {a}, make it {b}

event cancel -> done
names cancel_event cancelMeeting call_off remove_appointment strike_from_calendar drop_event event_off
does Cancels an event of the calendar. | Calls an appointment off. | Strikes out a meeting on a date. |
t title = event appointment meeting what event_title
d date = date day on planned_for when
n? flag(and tell everybody/without telling anybody) = inform notify_guests tell send_note ~ {n} / , {n} / , {n} please
ask Cancel "{t}" on {d} | "{t}" won't take place on {d}, strike it out | Call off the meeting "{t}" on {d} | No "{t}" on {d}
  after all | On {d} there's no "{t}" any more | The appointment "{t}", {d}, is off | calendar, {d}: cancel {t} | I won't go to
  "{t}" on {d}, take it out of my calendar | Please drop the event "{t}" which is on {d} | We don't need to meet for "{t}" on
  {d} | Strike "{t}" from {d} | cancel {d} "{t}" | It rains too much for "{t}" on {d}, call it off | {d} is free again, "{t}"
  is cancelled | Remove "{t}" from my day, {d} | The {d} date for "{t}" can go | Nobody wants to come to "{t}" on {d}

social post -> done
names post_status shareStatus social_post put_on_wall tweet publish_update timeline
does Posts a few words for your friends or for everybody. | Social media post. | Shares an update on your page. |
t text = text status post update words
a enum(friends everyone/colleagues followers/family friends neighbours) = audience visible_to readers shown_to circle
g? word = tag hashtag keyword topic ~ , tag {g} / with the hashtag {g} / , hashtag {g}
ask Post for {a}: {t} | Share "{t}" with {a} | My page should say "{t}", visible to {a} | {a} may read it: post "{t}" | Put
  "{t}" on my wall for {a} | new post, audience {a}: {t} | Let {a} know through my profile: {t} | I feel like telling {a}
  online "{t}" | On my timeline for {a}: {t} | "{t}", as a post for {a} | I haven't posted in ages. "{t}", shown to {a} |
  Status update for {a}: {t} | Tweet "{t}", readers: {a} | Could you publish "{t}" on my profile for {a}? | Only {a} should see
  this post: {t} | Time for an update, "{t}", {a} can see it | post "{t}" {a}
"""
