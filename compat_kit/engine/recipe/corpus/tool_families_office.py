"""Still more of `tool_families`: offices, software and operations."""

from __future__ import annotations

OFFICE_FAMILIES = """
server restart -> done
names restart_service restartServer reboot bounce_service service_restart relaunch restartService reload_app
does Restarts a service. | Stops a service and starts it again. | Reboot a server by name. |
s* topic = service server app name host process target
ask restart {s} | Reboot {s} please. | {s} does not answer any more, bring it back up | {s} hung up, turn it off and on | {s} must
  be restarted | Bring {s} back to life. | Get {s} running again | Kick {s}, nothing gets through | bounce {s} | Nobody can reach
  {s}, start it anew | Could you restart {s} for us? | stop and start {s} | fresh start for {s} | We changed the settings of {s},
  reload it | {s} froze. Reboot. | Time to reboot {s}, I think | Users say {s} went dead, revive it | Relaunch {s}

server status -> fields status uptime version
names server_status ping healthcheck check_health isUp serviceStatus is_alive get_status
does Tells whether a server is up. | Health of a server. | Checks that a service answers. |
h* word = host server service machine target system
ask Is {h} up? | Is {h} down or is it just me? | status of {h} | ping {h} | Does {h} still answer? | Is the {h} server alive? |
  How is {h} doing? I get no replies | I cannot reach {h}, is it offline? | See whether {h} is healthy. | Can anybody get to {h}?
  | health check {h} | Did {h} crash? | {h} seems dead, check it | Any outage on {h}? | Is {h} running normally? | Find out if {h}
  responds | Tell me if {h} is online. | {h} went silent, see what's up | No sign of life from {h}? | Is anyone home on {h}?

server load -> fields cpu memory load
names cpu_usage get_load serverLoad load memoryUsage top machine_load resource_usage
does CPU and memory of a server. | How busy a machine is. | Load of a host. |
h* word = host machine server node target name
ask How busy is {h}? | {h} got slow, what is eating it? | cpu of {h}? | load on {h} | Is {h} overloaded? | Why is {h} so slow? |
  How much memory does {h} use? | Pages crawl on {h}, how busy is it? | Show the processor usage of {h}. | Memory and CPU of {h} |
  Is {h} working too hard? | The fan of {h} is loud, is it busy? | Everything lags on {h}, look at the load | Can {h} take more
  work? | How stressed is {h} today? | {h} load? | Is there any headroom left on {h}? | Check the memory on {h}

server logs -> list
names get_logs logs tail_log fetchLogs show_logs read_log getLog log_lines
does Last lines of a log. | Reads the logs of a service. | What a program wrote to its log. |
s* topic = service app source program name component
n? integer = lines limit n tail count max_lines ~ , {n} lines / , the last {n} lines / , only {n} lines
ask Show me the logs of {s} | logs {s} | What did {s} write last? | Why did {s} crash? Show the log | {s} threw an error, let me
  see the output | tail {s} | Pull the log of {s} | I want to read what {s} logged | Any errors in the log of {s}? | {s} log
  please | What happened in {s}? Get the log | Print the latest log of {s} | Can I see the output of {s}? | Fetch logs for {s}. |
  Look into the log of {s} | I am debugging {s} and need its logs | recent log entries of {s} | Get me what {s} printed

server oncall -> text
names who_is_on_call oncall get_oncall onCallPerson duty_engineer current_oncall
does Who is on call. | The engineer on duty now. | Name of the person on call. |
ask Who is on call? | Who has duty tonight? | on call? | Whom do I wake if it breaks? | Which engineer is on duty? | Who looks
  after the servers now? | Name the person on call. | Who carries the pager? | who is on duty | Whose shift is it? | I need the
  engineer on duty, who is it? | It broke. Who is responsible today? | on-call person please | Who can I disturb at night? | Who
  takes care of incidents now? | Tell me who is on call this week | Whom should I call about the outage? | Who is standing by?

deploy release -> fields deploy_id status
names deploy ship roll_out deployApp release_to push_release publish_build deployService
does Deploys an app. | Rolls out a service to an environment. | Ships the new version. |
s topic = app service project name what application
env enum(staging production/dev staging prod/test live/qa beta) = environment env target stage where to
ask Deploy {s} to {env} | Ship {s} to {env}. | {s} goes to {env} now | Put {s} on {env} | roll out {s} on {env} | Release {s} to
  {env} please | {env} needs the new {s} | {env}: deploy {s} | {s} is ready, bring it to {env} | Can you push {s} out to {env}? |
  I want the latest {s} on {env} | Get {s} onto {env} | deploy {s} {env} | Update {env} with our new {s} | All tests pass, {s} may
  go to {env} | Let us take {s} to {env} | We are done with {s}, send it to {env} | Install {s} on {env}

deploy rollback -> done
names rollback roll_back undo_deploy revertRelease previous_version rollbackDeploy revert_deploy
does Goes back to the version before. | Undoes a deployment. | Rolls an app back. |
s* topic = app service project application name release
ask Roll back {s} | Undo the last release of {s} | rollback {s} | The new {s} broke, take the old one | {s} worked yesterday, go
  back | Revert {s} to the version before | Bring back the old {s} | Previous version of {s}, please | The update of {s} failed,
  undo it | Users hate the new {s}, restore the old | {s}: back to the last good version | We must withdraw the update of {s} |
  Return {s} to the former version | un-deploy the new {s} | Revert {s}. | The release of {s} went wrong, go back | Downgrade {s}
  | Could you reverse the deploy of {s}? | Go one version back with {s} | The last {s} was better, put it back

branch create -> done
names create_branch new_branch git_branch createBranch make_branch branch checkoutNew
does Creates a branch. | A new git branch. | Starts a branch in the repository. |
b* word = name branch branch_name title new_name
ask Create a branch {b} | New branch {b} | branch {b} please | Start a branch called {b} | Make me a {b} branch | I need a branch
  for {b} | Branch off main as {b} | git checkout -b {b} | Open a new branch named {b} | I begin to work on {b}, make a branch |
  {b} should get a branch | Set up branch "{b}" | Can we have a branch {b}? | Let me code on a branch named {b} | Create '{b}'
  from main | Add branch {b} to the repo | a fresh branch, {b} | git branch {b} | Fork main, call the copy {b} | On main I would
  break things, so branch {b}

branch merge -> done
names merge_branch merge mergeBranches git_merge combine_branches merge_into
does Merges a branch into another. | Brings the changes of one branch into another. | git merge |
a word = source from branch head from_branch
b word = target into base onto to_branch
ask Merge {a} into {b} | merge {a} to {b} | Bring {a} into {b} | {a} is approved, merge it into {b} | Take the work on {a} over to
  {b} | {b} should get the changes of {a} | Put branch {a} into {b} | Join branch {a} to {b} | Pull {a} into {b} | The review of
  {a} is over, merge to {b} | {a} -> {b}, merge | Update {b} with the commits of {a} | Can {a} be merged into {b}? | Into {b},
  merge {a} | {a} can go into {b} | {b} lacks what I did on {a}, merge it | git merge {a} into {b} | Fold {a} into {b}

build run -> fields build_id status
names run_build build trigger_build startBuild compile_project start_pipeline runPipeline
does Builds a project. | Starts the pipeline of a project. | Compiles. |
p* topic = project repo repository app name pipeline
ask Build {p} | compile {p} | Start a build of {p} | Run the pipeline for {p} | I pushed to {p}, build it | Kick off the build for
  {p} | Does {p} still compile? Try | Trigger a new build of {p} | rebuild {p} | {p} must be built again | Can you build {p} for
  me? | Turn the sources of {p} into a program | run CI on {p} | Make a fresh build of {p}. | New commits in {p}, start the
  pipeline | pipeline {p} | Let the machine build {p} | Retry the build of {p} | Has {p} been built? Do it | New binary of {p}

tests run -> fields passed failed
names run_tests runTests test_suite pytest execute_tests check_tests unit_tests
does Runs the tests. | Runs a test file. | Executes unit tests and counts failures. |
f* file = path file test_file target tests filename
ask Run the tests in {f} | Test {f} | Do the tests of {f} pass? | run {f} as a test | Is {f} all green? | Did I break {f}? Run its
  tests | pytest {f} | Execute the checks in {f} | unit tests {f} | I changed the code, test {f} again | Which tests fail in {f}?
  | See if {f} still passes | {f}: run the tests | Make sure the tests in {f} work | Rerun the failed tests of {f} | How many
  tests of {f} fail? | Try the test file {f} | Verify my change with {f} | Try all the asserts in {f}

database backup -> done
names backup_database create_backup dump_db backupDb backup snapshot save_snapshot
does Makes a backup of a database. | Saves a copy of all data. | Dumps a database. |
db* word = database db name source dataset
ask Back up {db} | backup of {db} | Make a copy of {db} before I break it | dump {db} | Save {db} somewhere safe | I'm about to
  change {db}, secure it first | Take a snapshot of {db} | Was {db} saved? If not, copy it | {db} backup now | Secure the data of
  {db} | We must not lose {db}, save it | Store a safety copy of {db} | Export all of {db} as a backup | First of all back up {db}
  | Please archive the database {db} | snapshot {db} | {db} must be saved tonight | Can you back up the {db} database?

access grant -> done
names grant_access share_file shareWith give_permission add_viewer allow share
does Shares a file with a person. | Lets somebody see a file. | Grants access. |
p person = user person name who with_whom member
f file = file path document resource filename
ask Share {f} with {p} | Give {p} access to {f} | {p} cannot open {f}, fix that | Let {p} see {f} | {p} needs {f} | Allow {p} to
  read {f} | {f}: access for {p} | May {p} look at {f}? Let them in | {p} should be able to view {f} | Grant {p} the rights for
  {f} | {p} asks for permission on {f}, grant it | Unlock {f} for {p} | open {f} to {p} | Make {f} visible to {p} | Add {p} as a
  reader of {f} | I want {p} to work on {f} with me | Invite {p} to {f} | {p} may open {f} | permission: {p}, {f}

account disable -> done
names disable_user lock_account deactivate_user disableUser suspend_account revoke_access block_user
does Disables an account. | Locks a user out. | Blocks the login of a person. |
p* person = user username name person account employee
ask Disable the account of {p} | Lock out {p} | {p} left the company, close the account | Block {p} | Suspend {p} for now | {p}
  was hacked, lock the account | {p} must not log in again | Revoke all access of {p} | Deactivate {p} | {p} quit yesterday,
  remove the access | Cut off {p} from our systems | disable user {p} | No more access for {p} | Keep {p} out | Freeze the login
  of {p}. | Last day of {p} today, switch the login off | Shut the account of {p} | {p} joined a rival, cut the login

password reset -> done
names reset_password resetPassword forgot_password new_password password_reset send_reset_link
does Resets a password. | Mails a link for a new password. | For people who cannot log in. |
m* email = email user mail login account address
ask Reset the password of {m} | {m} forgot the password | I cannot log in, my mail is {m} | reset {m} | Send {m} a reset link |
  {m} got locked out, help | New password for {m} | I lost my password, I am {m} | Let {m} choose a new password | {m} can't sign
  in any more | password reset {m} | My login {m} does not work | Forgotten password, address {m} | New credentials for {m} | Help
  {m} to get back in | {m} typed it wrong too often | Someone knows the password of {m}, change it | pw reset {m}

flag set -> done
names set_flag feature_flag toggle_feature setFeature switch_flag flag featureToggle
does Turns a feature on or off. | Sets a feature flag. | Feature switch. |
f* word = flag feature name key flag_name
on flag(on/off) = enabled on active value state
ask Turn {on} the feature {f} | Switch the {f} flag {on} | feature {f}: {on} | Set {f} to {on} | {f} {on} | Please turn the flag
  {f} {on} | We want {f} {on} for all users | flag {f} {on} | Flip {f} to {on} | The feature {f} should be {on} | Switch {on} {f}
  in the app | {on} with the {f} feature | Feature switch {f}: {on} | From now on {f} is {on} | turn {f} {on} | Can we have {f}
  {on}? | I would like to have {f} turned {on} | toggle {f}, {on} please | Make it {on}: {f} | Let {f} be {on} from today

certificate expiry -> fields valid_until days_left
names check_certificate cert_expiry ssl_check getCertificate tls_info certificate_info
does When a certificate ends. | Checks the TLS certificate of a site. | Days until expiry. |
s* word = domain site host hostname name website
ask When does the certificate of {s} expire? | Is the certificate for {s} still valid? | cert {s} | ssl check {s} | The browser
  warns me about {s}, look at the cert | How long is the TLS of {s} good? | certificate {s}? | {s} shows a red lock, why? | Must
  we renew the certificate of {s}? | Until when is {s} secured? | Is https fine on {s}? | Check the SSL of {s} | {s}: days until
  the certificate runs out | Expiry of TLS, {s} | My browser calls {s} insecure | Do I have to renew {s} soon? | Did the cert of
  {s} run out? | Visitors see a security warning on {s} | Will https on {s} run out this month?

queue length -> number
names queue_length queue_size pending_jobs queueSize backlog count_waiting jobs_waiting
does Jobs waiting in a queue. | Length of a queue. | How much is still to be processed. |
q* word = queue name queue_name topic channel
ask How long is the queue {q}? | How many jobs wait in {q}? | queue {q} | Is work piling up in {q}? | backlog of {q} | Is {q}
  jammed? | How much is stuck in {q}? | Nothing comes out of {q}, how many are waiting? | {q} queue size? | Are there messages
  left in {q}? | Is the {q} queue empty yet? | Count the waiting jobs in {q} | pending in {q}? | How far behind is {q}? | What is
  still to be processed in {q}? | {q}, how many wait? | Does the queue {q} grow? | Check how full the {q} queue is

invoice create -> fields invoice_id total
names create_invoice invoice bill_customer makeInvoice issue_invoice charge_client newInvoice
does Writes an invoice. | Bills a customer. | Creates an invoice with an amount. |
c name = customer client company to name recipient
n integer = amount sum total price value net
ask Bill {c} for {n} euros | Invoice {c}, {n} euros | {c} owes us {n}, send the bill | Charge {c} {n} dollars | Write an invoice
  of {n} to {c} | {n} euros to be paid by {c}, make the invoice | invoice: {c}, {n} | We did work for {c} worth {n}, bill them |
  New invoice for {c} over {n} | {c} has to pay {n}, write it up | Ask {c} to pay {n} for our work | Put {n} on a bill for {c} |
  The job is done, bill {n} to {c} | I need an invoice, customer {c}, amount {n} | Make out a bill to {c}: {n} | {c}: {n} to
  invoice | We delivered to {c} for {n} euros, bill them | Send the client {c} a bill over {n} euros

invoice status -> fields status due_date amount
names invoice_status get_invoice is_paid checkInvoice find_invoice payment_status
does Whether an invoice is paid. | Looks up an invoice. | Status of a bill by number. |
id* id = invoice_id invoice id number invoice_number
ask Is invoice {id} paid? | Has the money for bill {id} come in? | invoice {id} status | Did they pay {id} yet? | How much is due
  on invoice {id}? | Is bill {id} overdue? | Check invoice {id} | Any payment for invoice {id}? | Look up bill {id} | When must
  invoice {id} be paid? | invoice {id}? | The client says {id} is settled, is it? | Is number {id} still unpaid? | Find invoice
  {id} for me | Are we still waiting for the money of bill {id}? | What is up with invoice {id}? | Do I need to send a reminder
  for bill {id}? | Open amount of invoice {id} | Did bill {id} get paid in full? | bill {id} paid?

stock level -> fields stock warehouse
names stock_level inventory in_stock getStock check_inventory units_left warehouse_count
does How many pieces are in stock. | Checks the warehouse. | Inventory of an article. |
it* thing = item product article sku name part
ask How many pieces of {it} are in stock? | Do we still have {it}? | stock of {it} | {it} sold out? | How much {it} is left? |
  {it} in the warehouse? | Are we running low on {it}? | inventory {it} | Can we still sell {it}? | Count of {it} on the shelves |
  A customer wants {it}, have we got it? | Are there any units of {it} left? | {it} left? | Check the warehouse for {it} | Do we
  have {it} in store? | Is {it} available? | Look if there is {it} on hand | units of {it}? | Enough {it} for today?

customer find -> fields email phone contact
names find_customer get_customer customer_lookup crm_search getClient client_info
does Looks up a customer. | Data of a client. | Searches the CRM. |
c* name = customer client name company customer_name
ask Find the customer {c} | Who is our contact at {c}? | customer {c} | Look up the client {c} | I am meeting {c}, show me their
  record | What do we have on the client {c}? | client data {c} | Do we do business with {c}? | Open the record of {c} | Is {c}
  our customer? | Pull up {c} in the CRM | How do I reach the company {c}? | Details about our customer {c} | {c} is on the line,
  show the data | Is {c} in the CRM? | {c} complains, get their customer data | Search our clients for {c} | Who buys for {c}?

contract end -> fields end_date notice_period
names contract_end get_contract contractInfo find_contract contract_details notice_period
does When a contract ends. | Looks up a contract. | Term and notice period of an agreement. |
id* id = contract_id contract id number agreement
ask When does contract {id} end? | How long does agreement {id} run? | contract {id} | Look up contract {id} | Can we still get
  out of contract {id}? | Until when are we bound by {id}? | Does contract {id} renew soon? | notice period of contract {id}? | By
  when must we cancel agreement {id}? | end date of contract {id} | Show me the terms of contract {id} | Is contract {id} still in
  force? | What did we sign in {id}? | Has contract {id} run out? | I want to quit contract {id}, when can I? | Details of
  agreement {id} | term of {id}? | Check when agreement {id} is over | Are we free of contract {id} soon?

room book -> fields room booking_id
names book_meeting_room reserve_meeting_room bookRoom meeting_room room_booking reserveSpace
does Books a meeting room. | Reserves a conference room. | A room for a meeting at work. |
r name = room room_name meeting_room which name space
d date = date day when on meeting_day
ask Book the meeting room {r} for {d} | Room {r} on {d} please | Is {r} free on {d}? If so, reserve it | We need {r} for a
  workshop on {d} | Reserve {r}, {d} | On {d} I meet a client in {r}, book it | Block the {r} room for us on {d} | The team sits
  together in {r} on {d}, reserve it | room {r} {d} | I want to hold my interview in {r} on {d} | Meeting in {r} on {d}, get the
  room | {d}: conference room {r} | Get us {r} for {d} | Can I have the room {r} on {d}? | Keep {r} for my team on {d} |
  Conference on {d}, book {r} | Hold {r} for us on {d} | {r} for our meeting {d} | We are ten on {d}, take {r}

leave request -> done
names request_leave apply_vacation book_holiday timeOff requestVacation vacation_request
does Asks for days off. | Requests a holiday. | Applies for vacation. |
a date = start from start_date first_day begin
b date = end to end_date last_day until
ask I want holidays from {a} to {b} | I'd like to be off from {a} until {b} | vacation {a} to {b} | Request leave from {a} to {b}
  | We fly to the sea, I am away from {a} until {b} | time off {a} - {b} | Days off please, {a} to {b} | Holiday starts {a} and
  ends {b} | Apply for vacation, first day {a}, last day {b} | Away from {a} to {b}, file it | Can I take a break from {a} to {b}?
  | I won't work from {a} until {b} | Put me down for leave, {a} to {b} | I need a rest from {a} to {b} | Please let me go on
  holiday from {a} to {b} | I am getting married, free from {a} to {b} please | annual leave {a} until {b} | My trip goes from {a}
  to {b}, sign me off

leave balance -> number
names leave_balance annual_leave vacation_days_left holidays_left remainingLeave days_off_left
does Days of holiday that are left. | Remaining vacation. | How many days off I have. |
ask How many holidays do I have left? | My remaining vacation? | How many days off are left? | leave balance | Can I still take
  days off this year? | Do I have any vacation left? | holidays left? | Show my leave balance. | How much holiday have I got? |
  Did I use up all my vacation? | How many free days remain for me? | remaining days off | Do I have days left to travel? | Count
  my vacation days | Have I any leave left? | Is any holiday left for me? | vacation days? | What is left of my annual leave?

sick report -> done
names report_sick sick_leave call_in_sick sickNote absent reportIllness mark_absent
does Reports somebody ill. | Sick leave for a person. | Marks an employee as absent. |
p* person = employee name person who staff_member
ask {p} called in sick | {p} fell ill today | Report {p} sick | sick leave for {p} | {p} got the flu and stayed home | {p} felt
  terrible and won't come in | Mark {p} as ill | {p} woke up with a fever | {p} can't come, tummy ache | {p} caught a cold, note
  the absence | No work for {p}, doctor's orders | {p} broke a leg and cannot work | In bed with a headache: {p} | Sick note for
  {p} | Put {p} on sick leave | off sick: {p} | The doctor sent {p} home | {p} caught a virus

time clockin -> done
names clock_in start_work punch_in clockIn begin_shift check_in_work
does Starts the working time. | Clocks in. | The day at work begins. |
ask Clock me in | I start working now | Good morning, I'm at my desk | punch in | I am at work | My shift begins | Start my
  working time | I have just arrived at the office | Log me in for work | Let the work day begin | I'm here, start counting my
  hours | Begin my shift | work starts | Check me in for today | Back to work after the break | Record that I have started | Note
  that I began to work | I came in, note the time | Begin tracking my day | on duty from now | Here I am, start my hours

time log -> done
names log_hours track_time book_hours logTime add_hours record_work timesheet
does Logs hours on a project. | Time tracking. | Writes hours into the timesheet. |
h few = hours duration time_spent h amount
p topic = project task client job on
ask Log {h} hours on {p} | I worked {h} hours on {p} | {p} {h} h | Book {h} hours for {p} | {p}: {h} hours | Spent {h} hours with
  {p} today | Put {h} hours of {p} in my timesheet | {p} took me {h} hours | Write down {h} hours for the project {p} | My time on
  {p} was {h} hours | I sat {h} hours over {p}, note it | Add {h} hours to {p} | Yesterday I did {h} hours of {p} | Charge {h} of
  my hours to {p} | {h} hours went into {p} | Please enter {h} hours, project {p} | record {h} hours {p} | track {h} h on {p}

expense file -> fields expense_id status
names file_expense add_expense submit_receipt newExpense claim_costs reimburse expense_claim
does Files an expense. | Claims money back. | Hands in a receipt. |
n integer = amount sum cost price total money
x word = item description what category for_what reason
ask I paid {n} euros for {x}, I want it back | Expense: {n} for {x} | {x} cost me {n}, claim it | Claim {n} euros for {x} | File
  {n} for {x} as an expense | Receipt for {x}, {n} euros | expense {x} {n} | I spent {n} on {x} for the company | Get me back the
  {n} I paid for {x} | Reimburse me, {x}, {n} euros | {n} out of my own pocket for {x} | Business trip costs: {x}, {n} | Hand in
  my bill of {n} for {x} | My receipt says {n} for {x} | Please refund my {n} for {x} | {x} on the trip was {n}, put it in | I had
  to buy {x} for work, {n} euros | Costs of {n} for {x}, to be repaid | The firm owes me {n} for {x} | Can I get {n} back for {x}?

ticket assign -> done
names assign_ticket assign give_ticket assignIssue hand_over reassign set_assignee
does Assigns a ticket to somebody. | Gives an issue to a person. | Sets who works on a ticket. |
id* id = ticket_id ticket id issue number
p person = assignee person to user owner name
ask Assign ticket {id} to {p} | Give {id} to {p} | {p} takes ticket {id} | Ticket {id} is for {p} | {p} should look at issue {id}
  | Let {p} handle ticket {id} | assign {id} {p} | Hand ticket {id} over to {p} | {p} knows this best, so give them {id} | Put {p}
  on issue {id} | I have no time for ticket {id}, let {p} do it | Make {p} the owner of ticket {id} | {id} -> {p} | Who has ticket
  {id}? Make it {p} | Pass {id} on to {p} | Nobody works on issue {id}, ask {p} to | Set {p} as the assignee of {id} | {p} will
  solve issue {id} | From now on issue {id} belongs to {p} | Let {p} solve {id}

card move -> done
names move_card set_task_status update_board moveCard task_status drag_card
does Moves a card on the board. | Sets the state of a task. | Kanban board. |
id* id = card_id task card id item task_id
to enum(todo doing done/backlog active review finished/open testing closed) = column status state list to lane
ask Move card {id} to {to} | Task {id} is in {to} now | Put {id} in {to} | set task {id} to {to} | {id} goes to {to} | Drag {id}
  over to the {to} column | Card {id} belongs in {to} | board: {id} to {to} | {id} -> {to} | I worked on {id}, mark it as {to} |
  Shift {id} into {to} | The status of task {id} is now {to} | {id} can go to {to} | On the board, {id} is in the wrong column,
  it's {to} | {id} into {to} please | Please flag task {id} as {to} | {to} is where card {id} should be | Task {id}: {to}

print document -> fields job_id pages
names print_file print printDocument send_to_printer print_job hardcopy
does Prints a file. | Sends a document to the printer. | A document on paper. |
f* file = path file document filename doc
n? few = copies count number n times ~ , {n} copies / , {n} times
ask Print {f} | I need {f} on paper | Send {f} to the printer | I want {f} as a printout | print out {f} | Can I have a hard copy
  of {f}? | I want to read {f} on paper | Put {f} on paper | Run {f} through the printer | printer: {f} | The boss wants to hold
  {f} in her hands | paper version of {f} | Please print {f} | I must sign {f} by hand, so print | Get {f} out of the printer |
  {f} to the printer | For the meeting I need {f} printed | Make me a printout of {f}

sheet total -> answer
names sum_column column_total sheet_sum sumColumn spreadsheet_sum add_up_column
does Adds up a column of a spreadsheet. | Sum of a column. | Total of the values in a table file. |
c word = column col field header column_name
f file = file path sheet spreadsheet filename
ask Add up the column {c} in {f} | Sum {c} in {f} | What is the total of {c} in {f}? | total {c} {f} | In {f}, how much is {c} all
  together? | {f}: sum of {c} | How much does {c} come to in {f}? | Open {f} and sum up {c} | What do the cells under {c} make in
  {f}? | Count together {c} from {f} | I need the sum of the {c} column of {f} | {c} total in {f}? | From {f} take {c} and add it
  all up | Sheet {f}, column {c}, total please | Tally the {c} column of {f} | sum({c}) in {f} | sum of {c}, file {f} | Total up
  {c} of {f} | Sales people want the total of {c}, see {f} | All values of {c} in {f} together?

text spelling -> text
names check_spelling spellcheck fix_typos correct_text grammar_check proofread
does Corrects the spelling. | Finds mistakes in a text. | Proofreads. |
t* text = text input sentence content draft
ask Check the spelling: "{t}" | Correct '{t}' | Is "{t}" spelled right? | Proofread: {t} | Fix the typos in "{t}" | Any mistakes
  in '{t}'? | spellcheck "{t}" | I am bad at writing, is "{t}" correct? | Clean up my English: {t} | Did I write '{t}' properly? |
  "{t}" - any errors? | Correct my grammar: {t} | Look over "{t}" before I send it | Are there typos in "{t}"? | "{t}", did I
  spell that right? | Go through '{t}' and mend the errors | grammar of "{t}"? | Please proofread '{t}'.

text sentiment -> fields sentiment score
names analyze_sentiment sentiment mood_of detectSentiment classify_tone opinion_score
does Whether a text is positive or negative. | The mood of a text. | Sentiment analysis. |
t* text = text review input comment message content
ask Is "{t}" positive or negative? | What is the mood of '{t}'? | sentiment: {t} | Does "{t}" sound angry? | How does the writer
  of '{t}' feel? | Rate the tone of "{t}" | Good or bad feedback: "{t}" | mood of "{t}"? | Was the customer happy who wrote "{t}"?
  | "{t}" - is that praise or a complaint? | Analyse the feeling in '{t}' | A client writes "{t}", are they content? | Does '{t}'
  sound friendly? | tone of "{t}" | Classify the review: {t} | How upset is the person who says "{t}"? | '{t}': happy or not? | Is
  there anger in "{t}"? | Was '{t}' meant well? | Which feeling is in "{t}"? | positive? "{t}"

model train -> fields accuracy loss
names train_model fit trainModel start_training train learn_from
does Trains a model on a file. | Fits a model to data. | Starts a training run. |
f* file = data dataset path train_file file training_data
n? few = epochs num_epochs rounds passes iterations ~ , {n} epochs / , for {n} epochs / , use {n} epochs / , {n} epochs will do
ask Train a model on {f} | Fit a model to {f} | train {f} | Learn the data in {f} | Let the network learn from {f} | Use {f} as
  training data and start | Start a training run with {f} | Can we teach the model with {f}? | Make a classifier out of {f} | The
  data in {f} is clean, begin training | Feed {f} to the learner | Retrain the model on {f} | I want a model that knows {f} | New
  training on {f} please | fit {f} | Teach it everything in {f} | Run the training with {f} | Train on {f}, I have labelled it

model evaluate -> fields accuracy f1
names evaluate_model eval_model score_model testModel measure_accuracy model_metrics
does Evaluates a model. | Accuracy of a model. | Measures how good a trained model is. |
m* code = model model_id checkpoint name run
ask How good is the model {m}? | Evaluate {m} | accuracy of {m}? | Score the model {m} | What does {m} reach? | Measure {m} on the
  test set | How often is {m} right? | Is {m} any good? | metrics of {m} | eval {m} | How many mistakes does {m} make? | Test the
  quality of model {m} | Training of {m} is over, how well does it do? | Did {m} learn something? | Give me the score of
  checkpoint {m} | How reliable is model {m}? | Benchmark {m} | Can we trust the predictions of {m}? Measure

plot draw -> done
names plot draw_chart make_plot plotData create_chart visualize chart_file
does Draws a chart of a file. | Plots data. | Makes a diagram from a table. |
f* file = data file path source csv dataset
k enum(bar line pie/scatter line histogram/bar box radar) = kind chart_type type style plot_type
ask Draw a {k} chart of {f} | Plot {f} as a {k} chart | {k} plot of {f} | Show {f} in a {k} diagram | Make a {k} graph from {f} |
  I need a {k} chart for my slides, data in {f} | {f}, {k} chart please | Turn {f} into a {k} chart | visualise {f}, {k} | A
  picture of {f} would help, as a {k} chart | How does {f} look as a {k} plot? | {k} diagram: {f} | Can I see {f} as a {k} graph?
  | Put the numbers of {f} in a {k} chart | plot {f} {k} | Figures in {f}, style {k}, draw them | Chart {f}, I like it {k} | graph
  {f}, type {k} | I can't read the table {f}, make a {k} chart

notebook run -> done
names run_notebook execute_notebook runNotebook notebook_run run_cells rerun_notebook
does Runs a notebook. | Executes all cells of a notebook. | Runs a notebook from top to bottom. |
f* file = path notebook file name notebook_path
ask Run the notebook {f} | Execute {f} from top to bottom | run all cells of {f} | Rerun the notebook {f} | Does the notebook {f}
  still work? Run it | notebook {f}, run | Restart and run {f} | Start my notebook {f} | All cells in {f} please | Refresh the
  results in the notebook {f} | I changed a cell in {f}, run everything | Let the notebook {f} run through | Evaluate every cell
  of {f} | The plots in {f} are old, run the notebook again | Could you run {f} cell by cell? | Go through {f} and execute each
  cell | notebook: {f} | Execute my notebook {f} anew | nb run {f} | My colleague sent the notebook {f}, run it for me

channel post -> done
names post_message post_to_channel channel_post sendToChannel announce chat_post
does Posts a message in a channel. | Writes to a chat channel. | Announces something to a team. |
c word = channel channel_name room team to group
t text = text message content body msg
ask Post "{t}" in the channel {c} | Write '{t}' in #{c} | Tell everybody in #{c}: {t} | #{c}: {t} | Announce "{t}" in {c} | Let
  the {c} channel know: {t} | Drop '{t}' into the {c} channel | Put "{t}" in the {c} chat | The team in #{c} should read "{t}" |
  post to {c}: {t} | "{t}" to #{c} please | Inform the channel {c}: {t} | Share '{t}' with the channel {c} | Everyone in {c} must
  know "{t}" | Say "{t}" on the {c} channel | channel {c}, message "{t}" | #{c} should know: {t} | to #{c}: "{t}"

newsletter send -> done
names send_newsletter mail_subscribers newsletter sendCampaign send_campaign mass_mail
does Sends a newsletter. | Mails all subscribers. | Sends a campaign. |
t* title = title subject campaign name issue newsletter
ask Send the newsletter "{t}" | Mail '{t}' to all subscribers | newsletter "{t}", send | Send out our newsletter '{t}' | All
  readers should get "{t}" today | Our subscribers wait for '{t}' | Start the campaign "{t}" | The mailing "{t}" can go out |
  Publish '{t}' to the mailing list | "{t}" to everyone on the list | Issue '{t}' is finished, mail it to all | Launch the
  mailing: {t} | Let "{t}" land in every inbox | Push the campaign '{t}' out | Is "{t}" ready? Then send it to the subscribers |
  mass mail "{t}" | Our readers are waiting, send '{t}' out | newsletter to all: {t} | Everybody who signed up gets "{t}" now

candidate invite -> done
names invite_candidate schedule_interview interview inviteApplicant plan_interview set_interview
does Invites somebody to a job interview. | Plans an interview. | Hiring: sets a date with an applicant. |
p* person = candidate applicant name person who
d date = date day when on interview_date
ask Invite {p} for an interview on {d} | Job interview with {p} on {d} | {p} applied, see them on {d} | Interview {p} on {d} | We
  like the CV of {p}, let us talk on {d} | candidate {p}, {d} | Ask {p} to come on {d} | {p} wants to work here, set an interview
  for {d} | On {d} we meet the applicant {p} | interview {p} {d} | Get {p} in for a talk about the job on {d} | Plan the interview
  of {p} for {d} | {d}: interview with {p} | The applicant {p} can come on {d}, invite them | For the open position we want to
  meet {p} on {d} | Hiring: {p} comes in on {d} | We liked the letter of {p}, arrange a talk on {d} | Can {p} present themselves
  on {d}? Invite them

call missed -> list
names missed_calls list_missed_calls missedCalls who_called recent_calls call_history
does Calls that were missed. | Who tried to phone. | List of missed phone calls. |
ask Who called? | Did I miss a call? | missed calls | Show the calls I missed | Did anybody ring while I was out? | My phone rang,
  who was it? | Has someone tried to reach me by phone? | Any missed calls? | Whom do I have to ring back? | List my missed calls.
  | I was in a meeting, who phoned? | Who tried to phone me? | calls while I was away? | How many calls did I miss? | Did the
  phone ring? | Whose calls did I not take? | missed any calls today? | I left my phone at the desk, who rang?

survey create -> fields survey_id link
names create_survey new_poll make_survey createPoll start_poll questionnaire
does Creates a survey. | Starts a poll. | A questionnaire for people to answer. |
t* title = title question topic name subject
ask Create a survey "{t}" | Start a poll on '{t}' | New survey: {t} | poll "{t}" | Ask the team about "{t}" | Let people vote on
  "{t}" | I want opinions on '{t}', make a poll | Set up a questionnaire about "{t}" | What do the others think of "{t}"? Start a
  vote | Make a survey with the title '{t}' | Open a vote on "{t}" | survey: "{t}" | Collect feedback on '{t}' | Have everyone
  vote: {t} | Find out with a poll what people say to "{t}" | We need answers on '{t}', send a questionnaire round | vote on "{t}"
  | Gather opinions: {t} | I wonder what the staff thinks of '{t}', ask them all | Anonymous questions on "{t}", put a form online
""".strip()
