"""Tools for developers, data, mathematics and science, as in `tool_families`."""

from __future__ import annotations

DATA_FAMILIES = """
http request -> fields status_code body
names http_request sendHttp fetch_endpoint curl rest_call callApi hit_url wget_page
does Sends an HTTP request to a host. | HTTP client. | Calls an endpoint with a method and returns code and body. | curl |
m enum(GET POST DELETE/get post put patch/HEAD GET OPTIONS) = method verb http_method kind type
h word = host endpoint url target server_name
p? integer = port port_number on_port tcp_port ~ , port {p} / on port {p}
ask Send a {m} to {h} | {m} {h} | Fire a {m} request at {h} | What does {h} say to a {m}? | Try {h} with {m} and show me the
  code | I need the body that {h} gives for {m} | Do one {m} against {h} please | curl {h}, method {m} | {h}: {m} | Which status
  comes back from {h} on {m}? | How does {h} react if I use {m}? | Hit {h} with {m} | Over HTTP, {m} on {h} | Does {h} accept
  {m}? Try it | Could you poke {h}? A {m} will do | {m} call to the {h} API | I suspect {h} rejects {m}, have a go

queue push -> done
names enqueue pushMessage publish_to_queue queue_push sendToQueue produce_event emit put_in_queue
does Puts a message into a queue. | Publishes an event for the workers. | Enqueue. | Adds one message to the end of a queue |
q topic = queue queue_name destination channel stream
t text = body message payload event content
u? flag(urgent/not urgent) = urgent high_priority express jump_ahead ~ , {u}
ask Put "{t}" into the {q} queue | Enqueue "{t}" on {q} | queue {q}: {t} | The workers of {q} should get this: {t} | Publish to
  {q}: {t} | "{t}" goes to the {q} queue | Push "{t}" onto {q} please | Let the consumers of {q} know: {t} | Drop this event in
  {q}: {t} | {q} <- "{t}" | New event for {q}, body "{t}" | Emit "{t}" on the stream {q} | Add one more to the {q} backlog: {t}
  | Could "{t}" be queued in {q}? | Produce a message for {q} saying "{t}" | Line up "{t}" in {q} | For the {q} consumers: {t}

pods scale -> done
names scale_deployment scalePods set_replicas kubectl_scale replicas resize_deployment more_pods
does Sets how many pods a deployment has. | Scales a workload up or down. | kubectl scale | Number of replicas |
d* topic = deployment workload app_name service_name controller
n few = replicas count pods how_many desired
s? enum(blue green/default web jobs/alpha beta) = namespace ns space_name cluster ~ , namespace {s} / in the {s} namespace
ask Scale {d} to {n} pods | {n} replicas of {d} | {d} needs {n} pods | Run {d} with {n} copies | Black Friday! {n} pods for {d}
  | {d}: {n} replicas | Set {d} to {n} | We pay too much, {n} pods are enough for {d} | kubectl: {d} to {n} replicas | I'd like
  to see {n} instances of {d} running | Can {d} be brought to {n} pods? | {n} times {d} please, in the cluster | Nobody uses {d}
  at night, only {n} pods then | Make it {n} pods for {d} | Let {n} pods share the work of {d} | Resize {d}, {n} replicas should
  do | From now on {d} has {n} pods

cache flush -> done
names flush_cache cacheFlush purge_cdn invalidate_all wipe_cache emptyCache flushall
does Empties the whole cache. | Throws away everything that is cached. | FLUSHALL |
ask Flush the cache | Empty the cache please | Everything stale must go from the cache | cache: wipe | We serve outdated data,
  purge it all | Invalidate every cached entry | Clear out redis | I changed the prices but the site shows yesterday's, flush |
  Can we start with a cold cache? | Get rid of all cached responses | Drop all the keys from the cache | Nothing should be
  served from memory any more, wipe it | The cdn holds old images, purge | The cache is poisoned, empty it | Let every request
  go to the origin again, no cached stuff | Forget all you have cached | flushall please

experiment start -> fields experiment_id
names start_experiment abTest launch_experiment split_test run_ab_test createExperiment try_variant
does Starts an A/B test of a feature. | Shows a new variant to a share of the users and measures a goal. | Split test |
f topic = feature variant experiment hypothesis what
p percent = share traffic_percent exposure rollout audience
g? enum(clicks sales signups/revenue retention/opens replies) = metric goal measure success_by ~ , measure {g} / and look at {g}
ask Show the {f} to {p} percent and compare | experiment {f}, {p}% | Let {p} percent try the new {f} | Is the new {f} any
  better? Test it on {p}% of traffic | Split test: {f}, {p} percent | {p}% of visitors should see the {f} variant | Expose {p}
  percent to {f} as an experiment | We are not sure about the {f}; try it out on {p}% first | Do users like the {f}? Find out
  with {p} percent | New experiment for {f}, audience {p}% | Give {p} percent of people the other {f} | Half-baked or not, test
  {f} with {p}% | {f} against the old one, {p} percent traffic | A/B: {p}% get {f} | Could we run the {f} variant for {p}
  percent? | Try the {f} on {p} percent of sessions | Before all get {f}, test with {p}%

logs search -> list
names search_logs grepLogs log_query find_in_logs kibana splunk logSearch
does Searches the logs of a service for a word. | Full-text search in logs of the last minutes. | Log lines with a term |
w word = term needle pattern keyword search_for
s topic = service app_name component source_app where
m minutes = minutes since last_minutes window back
ask Search the logs of {s} for {w}, last {m} minutes | Did {s} log "{w}" within {m} minutes? | grep {w} in {s}, {m} minutes back
  | In the past {m} minutes, where does {w} turn up in what {s} logged? | Any {w} in the {s} logs over {m} minutes? | {s} logs,
  {m} minutes, with {w} in them | Find {w} in the log lines of {s} since {m} minutes ago | Somebody saw {w} in {s}; check the
  last {m} minutes | How often did {w} appear in the log of {s}, {m} minutes? | {m} minutes of {s}: lines with {w} | Pull lines
  with {w} from {s}, going back {m} minutes | Only the {s} lines of the last {m} minutes that mention {w} | I think {s} printed
  {w} in the last {m} minutes, look | Needle {w}, haystack {s}, {m} minutes | Look for {w}: service {s}, last {m} minutes | Over
  the last {m} minutes has {s} complained about {w}? | Hunt for {w} in the {s} logs of these {m} minutes

alert rule -> done
names create_alert_rule alertWhen watch_metric add_monitor notifyAbove threshold_alarm newAlert
does Alerts somebody about a metric over a limit. | Makes an alert rule. | Monitors a metric, in percent. | Threshold alarm |
m enum(cpu memory disk/load swap network/errors timeouts) = metric signal resource measure series
p percent = threshold limit above max_percent over
w person = recipient to_whom notify_person addressee pager
ask Alert {w} when {m} goes over {p} percent | {m} above {p}%: tell {w} | If {m} is over {p} percent, page {w} | {w} wants to
  know when {m} passes {p}% | Watch {m}, limit {p}%, and warn {w} | Wake {w} as soon as {m} hits {p} percent | New rule: {m} >
  {p}% -> {w} | {w} takes care of it if {m} exceeds {p} percent, so ring then | {p} percent {m} is too much, inform {w} then |
  For {m} over {p}% page {w} | Monitor {m} for {w}, threshold {p} percent | More than {p}% {m}? Then {w} gets a ping | Set an
  alarm on {m} at {p} percent for {w} | {w} should be notified at {p}% {m} | Should {m} climb over {p} percent, {w} is to be
  told | Keep an eye on {m}: beyond {p}%, bother {w} | rule for {w}: {m}, {p} percent

cron job -> fields job_id next_run
names add_cron_job schedule_job cronAdd recurring_script every_day_run crontab nightlyJob periodic
does Runs a script at a time, again and again. | Adds a line to the crontab. | Schedules a recurring job. | cron |
s file = script command program path job
t time = at run_at time_of_day when hour
e enum(daily weekly monthly/nightly weekly/daily yearly) = frequency repeat every interval cadence
ask Run {s} {e} at {t} | cron: {s}, {e}, {t} | {e} at {t}, start {s} | Schedule {s} for {t}, {e} | {s} should run {e}, always at
  {t} | I keep forgetting to run {s}, do it {e} at {t} | Let the machine execute {s} {e} at {t} | At {t} start {s}, and that {e}
  | New job {s}: {t}, {e} | {t} {e} {s} | Add {s} to the crontab, {e} at {t} | Can {s} be started by itself at {t}, {e}? | Make
  {s} a {e} job at {t} | Repeat {s} {e}. Time: {t} | I'd like {s} executed {e}, at {t} sharp | Job for {t}, {e}: {s} | Fire up
  {s} at {t} on a {e} basis

secret put -> done
names store_secret vaultPut add_secret set_env_secret putSecret credentials_save keyring hide_token
does Stores a secret in a vault. | Saves a token under a name for an environment. | Secrets manager | Adds a credential |
n topic = name secret_name key_name label called
v code = value token secret credential api_key
e enum(dev prod/staging production/test live) = environment vault stage_name scope realm
u? date = expires valid_until until rotate_on ~ , valid until {u} / , rotate it on {u}
ask Store the token {v} as {n} in {e} | Secret {n} for {e}: {v} | The {n} key for {e} is {v}, keep it safe | Put {v} in the {e}
  vault under {n} | {e} secret {n} = {v} | Nobody may read it in the code: {n} is {v} on {e} | Save credential {v}, call it {n},
  for {e} | For {e} hide {v} under the name {n} | I got a new key {v} for {n}, {e} vault please | Add {n} to the {e} secrets,
  value {v} | Lock away {v} as {n} ({e}) | {n} on {e} authenticates with {v}, store that | vault {e}: {n} {v} | Take {v} as the
  {e} password of {n} and keep it secret | The {e} vault lacks {n}; its value is {v} | Don't leave {v} in the chat, save it as
  {n} for {e} | {v} is the API key of {n}, {e} only, store it

dns record -> done
names add_dns_record setDns point_domain dnsEntry zone_edit create_record nameserver
does Adds a record to a DNS zone. | Points a name to a target. | DNS entry with its type | Edits the zone file. |
h word = host domain name subdomain record_name
k enum(A CNAME TXT/AAAA CNAME/MX SRV CNAME) = type record_type kind rr rtype
t word = target points_to value destination content
l? minutes = ttl ttl_minutes refresh cache_time ~ , ttl {l} minutes
ask Point {h} to {t} with a {k} record | Add a {k} record: {h} to {t} | dns {k} {h} -> {t} | {h} should lead to {t}, record type
  {k} | New {k} entry from {h} to {t} | In the zone, {h} must resolve to {t} ({k}) | {k}: {h} is {t} | We moved the site, {h}
  now lives at {t}; a {k} please | Set {t} as the target of {h}, type {k} | Make {h} an entry of type {k} that says {t} |
  Whoever types {h} should land on {t}, do it with {k} | The name {h} does not resolve yet. {k} to {t} | {k} record please, host
  {h}, value {t} | Nameserver: {h} {k} {t} | Have {h} answer with {t}, a {k} is fine | Type {k}, name {h}, pointing at {t} | Let
  {t} stand behind {h}, as {k}

text replace -> text
names replace_text find_and_replace strReplace substitute swap_words sub_string replaceAll sed
does Replaces a word in a text. | Find and replace. | Swaps one string for another everywhere. | Substitutes text |
t text = text input string source haystack
a word = old find search needle from_word
b word = new replacement with_what substitute_by to_word
ask Replace {a} with {b} in "{t}" | In "{t}" put {b} instead of {a} | Swap {a} for {b}: {t} | {a} becomes {b} in: {t} | Change
  every {a} to {b} in "{t}" | "{t}" but with {b} where it says {a} | I wrote {a} and meant {b}: {t} | Substitute {b} for {a} in
  "{t}" | s/{a}/{b}: {t} | Take "{t}" and turn {a} into {b} | No {a}, please, {b}! The text: {t} | In the following {a} should
  read {b}: {t} | {a} -> {b} in "{t}" | Wherever {a} stands write {b}: {t} | find {a}, replace {b}, text "{t}" | "{t}": exchange
  {a} by {b} | Get rid of {a} in "{t}", use {b}

text hash -> text
names hash_text checksum digest hashString fingerprint sha compute_hash
does Computes the hash of a text. | Digest of a string with an algorithm. | Checksum | Fingerprint of a text as hexadecimal |
t text = text input message data plaintext
a enum(md5 sha1 sha256/sha256 sha512/md5 crc32 blake2) = algorithm method hash_type algo function
ask What is the {a} hash of "{t}"? | {a} of: {t} | Hash "{t}" with {a} | {a}("{t}") | Give me a {a} fingerprint of "{t}" | I
  need "{t}" as {a} | Compute {a} for this: {t} | Run {a} over "{t}" | "{t}", hashed by {a}, please | The digest of "{t}" under
  {a}? | Which {a} sum does "{t}" have? | Put "{t}" through {a} | checksum, {a}: {t} | How does "{t}" look after {a}? | One-way
  please, {a}: {t} | To compare it later I want the {a} of "{t}" | {a} hex string for: {t}

number round -> answer
names round_number roundTo nearest to_decimals rounding precision_cut toFixed
does Rounds a number to some decimals. | Rounding. | Cuts a number to so many digits after the point. | toFixed |
n* number = number value x num figure
d enum(0 1 2/1 2 3/0 2 4) = decimals digits places precision ndigits
ask Round {n} to {d} decimals | {n} with {d} decimals | {d} digits after the point for {n} | Too many digits: {n}, {d} places
  please | What is {n} rounded to {d} places? | round({n}, {d}) | Cut {n} to {d} decimals | {n} is too exact, {d} decimals will
  do | I only want {d} decimals of {n} | Give {n} to {d} decimal places | {n} to the nearest, {d} decimals | For the report: {n}
  with {d} digits behind the point | Write {n} with a precision of {d} decimals | {n}, {d} decimal places | Simplify {n},
  keeping {d} digits after the dot | Shorten {n}, I need {d} decimals | How much is {n} if I allow {d} decimals?

base convert -> text
names convert_base toBase radix base_converter numberSystem int_to_base rebase
does Writes a number in another number system. | Converts a decimal number to binary, octal and so on. | Change of radix |
n* integer = number value decimal n integer_value
b enum(binary octal hexadecimal/hex binary octal/ternary binary/duodecimal hexadecimal) = base system radix to_system notation
ask {n} in {b} | Write {n} in {b} | What is {n} as a {b} number? | Convert {n} to {b} | {b} of {n}? | decimal {n}, {b} please |
  {n} -> {b} | Change {n} from decimal to {b} | My homework: {n} in {b} notation | Show {n} the {b} way | How does {n} look in
  {b}? | Give me {b} for {n} | Express {n} with {b} digits | The {b} form of {n} please | A computer sees {n} how, in {b}? |
  Turn {n} into {b} | Rewrite the decimal number {n} in {b}

interest compound -> fields balance interest
names compound_interest compoundInterest grow_savings future_value savings_calculator fv investmentGrowth
does Compound interest on a sum. | What savings grow to. | Future value of money. | Sum, yearly rate in percent, years |
s integer = principal sum start_amount how_much capital
r percent = rate interest_rate yearly_percent r apr
y few = years term duration periods n_years
ask {s} at {r} percent for {y} years, what do I get? | What becomes of {s} in {y} years at {r}%? | Compound interest: {s}, {r}%,
  {y} years | I put {s} aside for {y} years, the bank gives {r} percent | In {y} years, how much is {s} at {r} percent a year? |
  {r} percent on {s}, {y} years | How much will my {s} grow if {r}% is paid for {y} years? | Future value of {s}, {y} years, {r}
  percent | Grandma left me {s}. At {r}% what is it after {y} years? | {y} years at {r} percent with {s} to begin with | Let {s}
  sit for {y} years, interest {r}%, then how much? | The bond pays {r}% yearly, I hold {s} for {y} years | Say I never touch
  {s}: {r} percent, {y} years | savings {s} / {r}% / {y} years | If {s} earns {r} percent each year, what after {y} years? | At
  {r}%, what does {s} turn into over {y} years? | Work out {y} years of growth at {r} percent, starting from {s}

points distance -> answer
names point_distance euclid distance_of_points pointsApart line_length hypot_between segmentLength
does Distance of two points in the plane. | Euclidean distance. | Length of a line from point to point | Points by x and y. |
a number = x1 from_x ax start_x p_x
b number = y1 from_y ay start_y p_y
c number = x2 to_x bx end_x q_x
d number = y2 to_y by end_y q_y
ask How far is ({a}, {b}) from ({c}, {d})? | Distance between ({a}, {b}) and ({c}, {d}) | From ({a}, {b}) to ({c}, {d}), how
  long is the line? | points {a},{b} and {c},{d}: how far apart? | One point at {a}, {b}, the other at {c}, {d}. Their distance?
  | I stand at ({a}, {b}), the treasure lies at ({c}, {d}); straight line? | euclid ({a}, {b}) ({c}, {d}) | P is ({a}, {b}) and
  Q is ({c}, {d}), how long is PQ? | Length of the segment from {a} / {b} to {c} / {d} | The ship goes from x {a}, y {b} to x
  {c}, y {d}: how far? | In the plane, ({a}, {b}) to ({c}, {d})? | How much lies between the points ({a}, {b}) and ({c}, {d})? |
  A({a}, {b}), B({c}, {d}), find AB | On my grid the cable runs from ({a}, {b}) to ({c}, {d}). Its length? | Start ({a}, {b}),
  end ({c}, {d}), as the crow flies | Between x={a}, y={b} and x={c}, y={d} how long is the way? | How far apart do ({a}, {b})
  and ({c}, {d}) lie?

days between -> answer
names days_between daysBetween date_diff count_days how_many_days date_span nights
does Days between two dates. | Counts days from one date to another. | Difference of dates | How long it is, in days. |
a date = start from_date first since begin
b date = end to_date last until deadline
ask How many days from {a} to {b}? | Days between {a} and {b} | {a} to {b}, how many days? | Count the days from {a} until {b} |
  If I begin {a} and finish {b}, how many days do I have? | How long is it from {a} till {b}? | We rent it {a} through {b};
  days? | date difference: {a}, {b} | Between {a} and {b} there are how many days? | The project runs from {a} to {b}, give me
  the days | Start {a}, end {b}, length in days? | Number of nights from {a} to {b} | I leave {a} and come back {b}, that is how
  many days away? | From {a}, how many sleeps are there until {b}? | Interest runs from {a} up to {b}, so how many days? | Till
  {b}, counted from {a}, how many days? | The due day is {b}, we got it {a}. Days in between?

date add -> answer
names add_days dateAdd shift_date date_plus move_date_forward dueDate later_date
does Adds days, weeks or months to a date. | A date some time later. | Date arithmetic | Which date it will be. |
d date = date start from_day begin base_date
n few = amount count how_many number offset
u enum(days weeks months/weeks days/days months years) = unit period step units granularity
ask What date is {n} {u} after {d}? | {d} plus {n} {u} | {n} {u} from {d}, which date is that? | Add {n} {u} to {d} | I have {n}
  {u} to pay, counted from {d}; when is it due? | The warranty began {d} and lasts {n} {u}. Its last day? | Starting {d}, {n}
  {u} later is when? | {d} + {n} {u} | When are {n} {u} over if they start {d}? | The cheese ripens {n} {u}, laid down {d}.
  Ready when? | Count {n} {u} on from {d} | If it is {d} now, what is it in {n} {u}? | Which day do I reach {n} {u} past {d}? |
  Move {d} {n} {u} ahead | Notice given {d}, period {n} {u}, so I am free when? | Ship sails {d} and needs {n} {u}, arrival
  date? | From {d} go forward {n} {u}

zone convert -> answer
names convert_timezone timeZone tz_convert time_elsewhere zoneTime local_time_for world_time
does Converts a time from one city to another. | Time zones. | What a clock time in one place is in another place. |
t time = time clock at when local_time
a city = from_city source here from_zone from_place
b city = to_city target there to_zone to_place
ask When it is {t} in {a}, what time is it in {b}? | {t} in {a} is what in {b}? | {t} {a} time in {b} time? | Convert {t} from
  {a} to {b} | The call is at {t} in {a}; I sit in {b}, when is it for me? | {a} {t} -> {b} | In {b}, which time is {t} of {a}?
  | What do the clocks in {b} say at {t} in {a}? | My flight leaves {a} at {t}, what is that on a watch from {b}? | If I ring
  from {a} at {t}, is it night in {b}? | They meet at {t} ({a} time). For us in {b} that is? | Kick-off {t} in {a}, when do I
  turn on the telly in {b}? | {t} there in {a}, and in {b}? | Give me {b} time for {t} in {a} | The webinar from {a} starts at
  {t}. I live in {b} | For people in {b}, when is {t} in {a}? | time zones: {t}, {a} to {b}

stats compute -> answer
names compute_statistic describe_numbers statistics statOf average_of aggregate mean_or_median summarize_values
does Mean, median and so on of numbers. | A statistic of a list. | Statistics. | Aggregates values into one number |
l integers = values numbers data series observations
m enum(mean median mode/average maximum/variance median range/minimum maximum) = statistic measure method what aggregate_by
ask {m} of {l} | What is the {m} of {l}? | Find the {m}: {l} | I measured {l}, give me the {m} | {l}, the {m} please | Take {l}
  and tell me the {m} | My marks are {l}. The {m}? | statistics, {m}: {l} | The {m} for the values {l} | Calculate the {m} of
  these: {l} | Our sales were {l}; I need the {m} | Which {m} do {l} have? | From {l} work out the {m} | The numbers {l} have
  what {m}? | We weighed the apples: {l}. And the {m}? | {m}? The data: {l} | For my lab report, {m} of the readings {l}

column rename -> done
names rename_column renameColumn alter_header change_field_name relabel column_name columnRename
does Renames a column of a table. | Gives a field another name. | Changes a header in a table | alter table rename column |
t topic = table file sheet dataset in_table
a word = old old_name column from_name before
b word = new new_name renamed_to to_name after
ask Rename column {a} to {b} in {t} | In {t}, {a} should be called {b} | {t}: column {a} -> {b} | The header {a} in {t} is
  wrong, make it {b} | Call {a} from now on {b}, table {t} | {b} is a better name for the column {a} of {t} | Change the heading
  {a} of {t} into {b} | Nobody understands the column {a} in {t}, label it {b} | Give the field {a} the name {b} in {t} | {t}
  has a column {a}; I want it to be {b} | Relabel {a} as {b}, table {t} | Header {a} of {t}? No, {b}, please | Column {a}, new
  name {b}, in {t} | alter {t}: {a} to {b} | Let the {a} column of {t} read {b} | For {t} please swap the header {a} for {b} |
  {a} becomes {b}, headers of {t}

table filter -> list
names filter_rows rowsWhere filterTable keep_rows select_where only_rows subset
does Rows of a table where a column is over or under a value. | Filters a table. | Keeps only some rows | Subset by condition |
t file = table source dataset csv spreadsheet
c word = column field by key attribute
o enum(above below/over under) = operator condition comparison relation op
v integer = value threshold limit than amount
ask Rows of {t} with {c} {o} {v} | In {t}, keep the rows whose {c} is {o} {v} | Filter {t}: {c} {o} {v} | Which lines of {t}
  have {c} {o} {v}? | {t} where {c} {o} {v} | Only {c} {o} {v}, please, from {t} | Show everything in {t} that has a {c} {o} {v}
  | From {t} I only care about {c} {o} {v} | Is any {c} in {t} {o} {v}? List them | Too much in {t}, leave the rows with {c} {o}
  {v} | Give me the part of {t} where the {c} is {o} {v} | {c} {o} {v}: which entries of {t}? | Look in {t} for a {c} {o} {v} |
  The column {c} of {t}: what is {o} {v}? | Find entries {o} {v} by {c} in {t} | Pick from {t} the ones with {c} {o} {v} | All
  lines, {c} {o} {v}, file {t}

table join -> fields path rows
names join_tables mergeTables inner_join vlookup combine_csv joinOn link_tables
does Joins two tables by a common column. | Puts two files side by side where a key matches. | SQL join | vlookup |
a file = left first main table_a left_file
b file = right second lookup table_b right_file
k word = key on common_column by join_on
h? enum(inner left right/inner outer) = how join_type mode kind ~ , {h} join / with join type {h}
ask Join {a} with {b} on {k} | {a} and {b}, joined by {k} | Combine {a} and {b} where {k} is the same | Match {a} against {b} by
  {k} | Both {a} and {b} have a {k} column, put them together | Bring the columns of {b} into {a}, key {k} | Key {k}: join {a}
  to {b} | By {k}, link {a} and {b} | join {a} {b} {k} | I have {a} here and {b} there, connect them over {k} | Look up each {k}
  of {a} in {b} and add what is there | One table out of {a} and {b}, please, common field {k} | Take {a} and glue {b} to it by
  {k} | The rows of {a} belong to those of {b} through {k}; join | Use {k} to merge the tables {a} and {b} | Where {k} agrees,
  set {a} and {b} side by side | {a} + {b} over {k}

file move -> done
names move_file mv moveFile relocate_file put_in_folder copy_or_move transferFile file_to
does Moves a file into a folder. | mv | Puts a file somewhere else on the disk. | Changes where a file lies |
f* file = file source path what filename
t topic = folder destination directory to_folder into
o? flag(overwrite what is there/do not overwrite) = overwrite replace_existing force clobber ~ , {o}
ask Move {f} to the {t} folder | {f} belongs in {t} | Put {f} into the directory {t} | mv {f} {t} | {f} lies in the wrong place,
  off to the {t} folder | Please shift {f} over to {t} | Folder {t}: that is where {f} should be | Take {f} out of here and into
  {t} | My desktop is full, bring {f} to the {t} folder | Into {t} with {f} | {f} -> {t} folder | I want to find {f} under {t}
  in future | Could {f} live in the folder {t}? | Tidy up: {f} goes to {t} | Drop {f} in the {t} directory | Relocate {f}, new
  directory {t} | The folder {t} is the home of {f} now

file compress -> fields path size
names compress_file zipFile make_archive shrink_file pack_files archive tarball squeeze
does Compresses a file into an archive. | Makes a zip of a file. | Packs files to make them smaller | gzip and friends |
f* file = file path input target source_path
m enum(zip tar/zip 7z/gzip bzip2 xz/rar zip) = format archive_type kind method as_type
p? code = password passphrase protect_with secret_key ~ , password {p} / , locked with {p}
ask Compress {f} as {m} | {m} {f} | Make a {m} of {f} | {f} is too big to mail, {m} it | Pack {f} into a {m} archive | I need
  {f} smaller, {m} please | {f} as {m} | Squeeze {f} down with {m} | Put {f} in a {m} | Can you shrink {f}? {m} would be good |
  Archive {f}, format {m} | My disk is nearly full; turn {f} into a {m} | {m} archive from {f} please | The upload takes ages,
  so {m} up {f} first | Bundle {f} in {m} form | Convert {f} to a {m} archive so that it takes less space | Save space: {f} to
  {m}

role assign -> done
names assign_role setRole make_admin add_to_group promote_user userRole permissions_role rbac
does Gives a user a role in an app. | Makes somebody an editor, a viewer, ... | Roles and users | RBAC: role binding |
w* person = user to_whom member who account
r enum(editor viewer/owner maintainer guest/moderator author/auditor operator) = role rights level position grant_role
a topic = app system project site workspace
u? date = until expires end_date limited_to ~ , until {u} / , only until {u}
ask Make {w} {r} of {a} | {w} should be {r} in {a} | {r} rights for {w} on {a} | {w}: {r}, {a} | In {a}, {w} becomes {r} | Give
  {w} the role {r} in {a} | {w} can't do anything in {a}, {r} role please | Add {w} to {a} as {r} | The new {r} of {a} is {w},
  set that up | I want {w} as {r} on {a} | For {a} let {w} have the {r} role | Let {w} work in {a}, as {r} | {w} takes over {a},
  role: {r} | {a} gets a new {r}: {w} | Could {w} get {r} permissions in {a}? | Please turn {w} into {r} for {a} | {r} at {a}:
  {w}

term store -> done
names add_term termbase translation_memory glossaryEntry tmStore save_translation approved_term
does Stores a term and its translation. | Adds an entry to the translation memory. | Approved translation of a term |
s word = source_term term original source english
t word = target_term translation rendering target equivalent
l language = language to_lang target_language lang in_language
ask In {l}, {s} is {t}; remember that for the translators | Add to the {l} glossary: {s} = {t} | Translate {s} as {t} in {l}
  from now on | {l} termbase: {s} -> {t} | Store {t} as the {l} word for {s} | The client wants {s} to be {t} in {l} | For {s}
  our approved {l} term is {t} | {s} should always come out as {t} in {l} texts | Save this pair, {l}: {s}, {t} | {l}: we say
  {t}, original {s} | Put {t} in the translation memory for {s}, {l} | When you meet {s}, the {l} rendering is {t}. Keep it |
  New entry: {s}, {l} equivalent {t} | They never agree on {s}; in {l} let it be {t} | The {l} people call {s} a {t}, add it to
  the memory | {t} is how we render {s} in {l}, note it in the glossary | term {s}, translation {t}, language {l}

sensor configure -> done
names configure_sensor sensorConfig set_probe calibrate_logger probe_settings tune_sensor sensorSetup
does Sets how often a sensor measures and when it alarms. | Configures a sensor. | Interval in minutes and limit in degrees. |
s* code = sensor sensor_id device probe unit_id
m minutes = interval every minutes sample_every period
d degrees = alarm_at max_temperature limit threshold warn_at
b? enum(low medium high/saver normal) = power_mode transmit_power energy battery_mode ~ , power {b} / with {b} power
ask Sensor {s}: measure every {m} minutes, alarm at {d} degrees | Let sensor {s} report each {m} minutes and warn over {d}
  degrees | {s} probe, {m} minutes, limit {d} degrees | Every {m} minutes a value from sensor {s}, alarm above {d} degrees | Set
  the limit of {s} to {d} degrees and the interval to {m} minutes | {d} degrees is the alarm for probe {s}, reading every {m}
  minutes | Configure {s}: interval {m} minutes, threshold {d} degrees | Probe {s} drains its battery; only each {m} minutes
  please, alert at {d} degrees | The greenhouse has sensor {s}. Read it every {m} minutes, warn me at {d} degrees | I want {s}
  to beep at {d} degrees and to sample all {m} minutes | {m} minutes between readings of {s}, maximum {d} degrees | Have {s}
  look every {m} minutes if it is over {d} degrees | sensor {s} / {m} minutes / {d} degrees | New settings for {s}, alarm {d}
  degrees, every {m} minutes | Sample every {m} minutes with {s} and shout at {d} degrees | If {s} sees {d} degrees it should
  ring; it looks every {m} minutes | Wake {s} each {m} minutes, upper limit {d} degrees

robot patrol -> done
names start_patrol patrolRobot guard_round robot_rounds send_on_patrol watchBot sentry
does Sends a robot on rounds through a place. | Patrol with a number of rounds at a speed. | Guard robot |
r name = robot unit bot robot_name machine
p room = area where place zone location
n few = rounds laps times repeat how_often
s? enum(slow normal fast/quiet quick) = speed pace mode tempo ~ , {s} / , speed {s}
ask {r} should patrol the {p}, {n} rounds | Send {r} round the {p} {n} times | {n} laps of the {p} for {r} | Let {r} guard the
  {p}, {n} rounds | I heard a noise in the {p}, {r} should go round there {n} times | {r}: {p}, {n} rounds | Patrol the {p} with
  {r}, {n} laps | Robot {r} to the {p} please, {n} tours | In the {p}, {r} is to do {n} rounds | Have {r} walk the {p} {n} times
  tonight | {n} rounds, {p}, robot {r} | Is everything fine in the {p}? {r} should make {n} rounds | Make {r} circle the {p} {n}
  times | Keep watch over the {p}: {r}, {n} laps | Start {r} on {n} patrols of the {p} | Who guards the {p}? {r} does, {n}
  rounds | For {n} rounds {r} keeps an eye on the {p}

model slice -> fields minutes grams
names slice_model slicer prepare_print gcode sliceForPrinter cura_slice print_settings
does Slices a model for the 3D printer. | Makes G-code with a filling and a quality. | Settings of a 3D print. |
f file = model file stl part mesh
i percent = infill fill density inner_fill fill_percent
q enum(draft normal fine/coarse standard fine/fast detailed) = quality resolution layer_quality profile finish
s? flag(with supports/without supports) = supports support_structures props add_supports ~ {s} / , {s}
ask Slice {f} with {i}% infill, {q} quality | Prepare {f} for printing: {q}, infill {i} percent | {f}, {i}% fill, {q} | 3D print
  settings for {f}: {q} and {i} percent filled | Make G-code from {f}, {q} layers, {i}% inside | {q} quality, {i} percent
  infill, model {f} | How long will {f} take in {q} with {i}% infill? Slice it | Get {f} ready for the printer, {i} percent
  full, {q} finish | The part broke last time, so {i}% infill for {f}, {q} | I need {f} sliced {q} at {i} percent | Turn {f}
  into layers: {q}, density {i}% | Load {f} in the slicer, {q} profile, {i} percent fill | {i}% infill is enough for {f},
  quality {q} | How much plastic does {f} need at {i} percent, {q}? Slice and see | {f} should come out {q}, filled to {i}% |
  Infill {i}%, {q}, {f} please | gcode of {f}: {q} / {i} percent

chess advise -> fields move score
names suggest_chess_move bestMove stockfish chess_engine think_ahead chessHint analyse_position
does Best move for one side in the chess position on the board. | Chess engine. | Looks so many moves ahead and gives advice. |
s enum(white black) = side colour player to_move for_side
n few = depth plies moves_ahead look_ahead search_depth
ask What should {s} play? Look {n} moves ahead | Best move for {s}, depth {n} | chess: {s}, {n} plies | I am {s} and stuck,
  think {n} moves ahead | {s} to move, search {n} deep | Where should the {s} pieces go? {n} moves deep | Help {s} out of this
  chess mess, {n} moves ahead | Let the engine look {n} moves forward for {s} | With depth {n}, what is strongest for {s}? |
  Does {s} have a mate within {n} moves? | Analyse the position for {s}, {n} plies | {n} moves ahead, what would you do with
  {s}? | My queen hangs. I have {s}, calculate {n} moves | A good continuation for {s} please, depth {n} | How can {s} save the
  game? See {n} moves ahead | I play {s}; a hint, {n} deep | Give {s} a plan, searching {n} moves

circuit current -> fields current power
names ohms_law ohm currentOf electric_current amps ohmCalculator resistor_current
does Current from voltage and resistance. | Ohm's law. | Amperes through a resistor | Electric current and power of a circuit |
v integer = voltage volts u tension supply
r integer = resistance ohms r resistor load
ask {v} volts and {r} ohms, what current? | What current flows at {v} volts through {r} ohms? | Ohm's law: {v} V, {r} ohm | How
  many amps go through a resistor of {r} ohms at {v} volts? | Amperes for {v} volts over {r} ohms | Resistance {r} ohms, voltage
  {v}: the current please | I have a {v} volt supply and {r} ohms, how many amperes? | With {r} ohms on {v} volts, how much
  flows? | U is {v} volts, R is {r} ohms, I is? | Will a {r} ohm resistor burn at {v} volts? | Physics: {r} ohms, {v} volts |
  The bulb has {r} ohms and hangs on {v} volts, its current? | {r} ohm at {v} V | Work out the amps: {v} volts, {r} ohms | How
  strong is the current if {v} volts meet {r} ohms? | Which fuse for {v} volts and {r} ohms, in amps? | I connect {r} ohms to
  {v} volts, what runs through it?

solution mix -> fields grams_solute millilitres_water
names mix_solution dilute solutionCalc make_solution lab_mixture concentration prepareSolution
does How to mix a solution of a strength. | Dilution in the lab. | Grams to weigh for a solution, in percent. | Chemistry |
s word = substance solute chemical compound of_what
p percent = concentration strength percent target_percent share
v integer = volume millilitres ml total_volume amount
ask How do I mix {v} ml of {p} percent {s}? | {v} ml {s} solution at {p}% | I need {p} percent {s}, {v} millilitres | {s}: {p}%,
  {v} ml | How much {s} goes into {v} ml for {p} percent? | Make {v} millilitres of {s}, strength {p}% | The lab wants a {p}%
  solution of {s}, {v} ml in all | Dilute {s} to {p} percent, volume {v} ml | What do I weigh in for {v} ml of {s} with {p}%? |
  {p}% of {s} in {v} ml, how many grams? | A flask of {v} ml, to be {p} percent {s} | For the experiment: {s}, {v} ml, {p}
  percent strong | Chemistry: {v} millilitres, {p}%, {s} | If {s} should be {p} percent of {v} ml, how much is it? | Work out a
  {p}% mixture from {s}, {v} ml | Grams of {s} for {v} ml at {p} percent? | My {s} is too strong, I want {v} ml of {p}%

graph path -> list
names shortest_path graphPath dijkstra path_between find_chain hops connect_nodes
does Shortest path between two nodes of a graph. | Which nodes lie on the way. | Dijkstra | Chain of edges |
a word = start source from_node origin u
b word = goal target to_node sink v
g? name = graph graph_name network in_graph ~ in the graph {g} / , graph {g}
ask Shortest path from node {a} to node {b} | How are the nodes {a} and {b} connected? | Dijkstra from {a} to {b} | Which nodes
  lie between {a} and {b}? | From vertex {a}, how do I reach vertex {b}? | graph: {a} -> {b} | Is there a chain of edges from
  {a} to {b}? | How many hops from {a} to {b}, and over which nodes? | Fewest edges to get from {a} to {b}? | Connect {a} with
  {b}, shortest way along the edges | Start node {a}, goal node {b}, path? | I want to know how {b} depends on {a}: the chain of
  nodes | Node {b} can be reached from {a} how? | Through which vertices does {a} get to {b}? | Walk the graph from {a} until
  you reach {b} | To {b}, starting out at {a}, which edges do I take? | path {a} {b}, as nodes

uuid make -> text
names make_uuid uuid4 new_id uniqueId guid generate_identifier freshKey
does Makes a unique id. | UUID generator. | A new identifier that nobody else has. |
ask Give me a UUID | I need a unique id | uuid please | New identifier for a record, anything nobody uses yet | generate a guid
  | Make up an id that cannot clash | Random uuid, quick | The form wants a GUID, give me one | What can I use as a fresh
  primary key? Make one | One more uuid | Create an identifier for me | My script needs an id that is unique in the world |
  Could I get one of those long hyphenated ids? | The two records have the same id! I need a new one | Something unique to name
  this upload | A never used id for my object please | Produce a version 4 uuid
"""
