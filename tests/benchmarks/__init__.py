"""What compat_kit costs, as ratios to a peer measured in the same run: `make bench`, or `python -m tests.benchmarks imports`.

imports: a cold `import compat_kit` against `import openai`.
decode_memory: bytes in, chunks out, without a socket, against openai's own stream decoder.
decode_socket: the same over loopback from another process, through `Backend`, against openai's clients.
comm_bytes: what a streamed answer costs between kernel and page, against other widgets; and with messages lost.
frames: how smoothly it is drawn, how late the last token is, and the page's memory over many chats.
stop: how many tokens a server still makes after a click on Stop.
battery: faults on real sockets, how often `Backend` and openai's default client are right about them.
table: the table of a comparison of 1,000 x 5 answers, in bytes, milliseconds and nodes of the page.
timing_truth: the times that are reported against the time stamps of the server, for us and for openai's clients.
coverage_of_intervals: how often the intervals of the statistics hold the truth, and equal models are told apart.

Contenders take turns in rounds, so that whatever else the machine does meets all of them. A ratio is taken within each
round; what is shown is the median of the rounds with the lowest and the highest. Nothing is asserted: a bar that is
missed is printed as missed. Everything is loopback or memory and bounded; the whole takes about eight minutes.
"""
