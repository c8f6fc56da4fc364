"""The pulse: nobody is forgotten, and all that asked together are called together."""

from __future__ import annotations

import asyncio

from compat_kit import pulse


def test_all_that_ask_in_one_turn_of_the_loop_are_in_one_beat():
    async def main():
        beats, done = [], asyncio.Event()
        beating = pulse.Pulse(lambda asked: beats.append(list(asked)) or done.set())
        for who in ("a", "b", "a"):
            beating.ask(who)
        await done.wait()
        return beats

    assert asyncio.run(main()) == [["a", "b"]]


def test_who_asks_after_a_beat_is_in_the_next():
    async def main():
        beats, beaten = [], asyncio.Queue()
        beating = pulse.Pulse(lambda asked: beats.append(list(asked)) or beaten.put_nowait(None))
        for who in range(3):
            beating.ask(who)
            await beaten.get()
        return beats

    assert asyncio.run(main()) == [[0], [1], [2]]


def test_each_loop_has_a_pulse_of_its_own():
    def beat(_):
        pass

    async def main():
        assert pulse.pulse_of(beat) is pulse.pulse_of(beat)
        return pulse.pulse_of(beat)

    assert asyncio.run(main()) is not asyncio.run(main())
