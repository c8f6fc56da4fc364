"""Solutions to the exercises of 07_retries.ipynb; a test puts them in place and runs the checks."""

# exercise-1
with ck.faults(backend, ["500"], probability=0.3, seed=3) as flaky:
    replies = [flaky.chat(question) for _ in range(12)]
first_try = sum(len(reply.attempts) == 1 for reply in replies)

# exercise-2
stubborn = ck.faults(backend, ["503"] * 4, retry=ck.Retry(max_retries=4, throttle_base_s=0.1))
answer = stubborn.chat(question)

# exercise-3
try:
    with ck.faults(backend, [ck.Fault("cut", after=4)]) as dying:
        list(dying.stream("What is streaming?"))
except ck.errors.StreamInterrupted as error:
    kept = error.partial
