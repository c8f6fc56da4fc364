"""The words of requests and answers: what each means, and how people write and ask about it."""

from __future__ import annotations

from typing import NamedTuple

from .framing import phrases


class Term(NamedTuple):
    """One entry: forms that take an article, forms that take none, plurals, and questions that only this term answers."""

    definition: str
    counted: tuple[str, ...]
    plain: tuple[str, ...]
    plurals: tuple[str, ...]
    questions: tuple[str, ...]


def term(definition: str, counted: str = "", plain: str = "", plurals: str = "", questions: str = "") -> Term:
    """A term from lists written with `;`."""
    return Term(definition, phrases(counted), phrases(plain), phrases(plurals), phrases(questions))


REQUESTS: dict[str, Term] = {
    "token": term(
        "A token is a piece of text, often a word or part of a word.",
        "token; token; LLM token; text token",
        plurals="tokens; tokens; tokens; LLM tokens",
        questions="How long is a token?; Is a token the same as a word?; How big is one token?; Are tokens words?; "
        "Is a token a word?;"
        "What do language models read instead of words?; Into what pieces is text cut for a model?; What is one token of text?",
    ),
    "tokenizer": term(
        "A tokenizer splits text into tokens and turns them into numbers, and turns the model's numbers back into text.",
        "tokenizer; tokenizer; tokeniser; text tokenizer",
        "tokenization; tokenisation; tokenizing; tokenising",
        "tokenizers; tokenisers",
        "What splits text into tokens?; How does text become tokens?; Why does a model need a tokenizer?;"
        "What is the job of the tokenizer?; How is text turned into tokens?; Which part of the model cuts up the text?",
    ),
    "embedding": term(
        "An embedding is a list of numbers that represents the meaning of a text, so that similar texts lie close together.",
        "embedding; embedding; text embedding; word embedding; embedding vector; sentence embedding",
        plurals="embeddings; embeddings; text embeddings; word embeddings; sentence embeddings",
        questions="What can I do with embeddings?; Why do we use embeddings?; How do numbers represent the meaning of a text?;"
        "What does an embedding model return?; What does it mean to embed a text?; "
        "How are texts turned into numbers with meaning?",
    ),
    "vector": term(
        "A vector is an ordered list of numbers, which can be seen as a point or a direction in space.",
        "vector; vector; numeric vector",
        plurals="vectors; vectors",
        questions="What does a vector look like?; Is a vector a list of numbers?; What is inside a vector?; "
        "What are vectors made of?",
    ),
    "cosine similarity": term(
        "Cosine similarity measures how closely two vectors point in the same direction, from -1 for opposite to 1 for "
        "the same direction.",
        plain="cosine similarity; cosine similarity; cosine-similarity; the cosine similarity; cos similarity; "
        "cosine sim; cosine score",
        plurals="cosine similarities",
        questions="How do I compare two embeddings?; How do you compare two vectors?; "
        "How is the similarity of two texts measured?;"
        "What does a cosine of 1 mean?; How similar are two vectors?; What does the cosine between two embeddings tell me?",
    ),
    "temperature": term(
        "Temperature scales the model's scores before sampling. A low temperature makes the answer focused and repeatable; "
        "a high one makes it varied.",
        plain="temperature; temperature; temperature; the temperature; the temperature parameter; the temperature setting; temp;"
        "sampling temperature; temperature in sampling",
        questions="What does a low temperature do?; What does a high temperature do?; What happens if I raise the temperature?;"
        "What happens at temperature 0?; What changes when I set the temperature to 1?; "
        "Why are answers different at high temperature?;"
        "What happens when the temperature is zero?; Should I lower the temperature?; How do I make answers more varied?;"
        "How do I make the answers more repeatable?; Which setting makes answers more creative?; What does temperature=0 do?",
    ),
    "top_p": term(
        "Top_p limits sampling to the smallest set of most likely tokens whose probabilities add up to at least p.",
        plain="top_p; top_p; top-p; top p; nucleus sampling; the top_p parameter; the top_p setting; top-p sampling; topp; TopP",
        questions="What happens with top_p 0.9?; What does top_p=0.5 do?; What does a top_p of 1 mean?; "
        "What changes if I lower top_p?;"
        "What is nucleus sampling good for?; What is the p in top_p?; What happens when I set top_p to 0.1?",
    ),
    "seed": term(
        "A seed is a number that starts the random choices, so that the same request can give the same answer again.",
        "seed; seed; random seed; sampling seed",
        "the seed parameter; the seed; seeding; the seed setting",
        "seeds; random seeds",
        "Why should I set a seed?; What happens if I fix the seed?; How do I get the same answer twice?; What does seed=42 do?;"
        "How can I make random answers repeatable?; Why do people set the seed to 42?; What is the number called seed for?",
    ),
    "streaming": term(
        "Streaming sends the answer piece by piece while it is being written, so the first words appear early.",
        plain="streaming; streaming; streaming; the stream option; stream=True; stream; token streaming; streaming mode;"
        "response streaming; a streamed answer; a streaming response",
        plurals="streamed answers; streaming responses",
        questions="What happens when I set stream to true?; Why do the words appear one after another?; "
        "What does stream true do?;"
        "Why does the answer appear bit by bit?; What does it mean that an answer is streamed?; Why should I stream the answer?",
    ),
    "chunk": term(
        "A chunk is a small piece of a whole, such as one part of a streamed answer or a passage of a document.",
        "chunk; chunk; stream chunk; text chunk; streaming chunk; response chunk",
        "chunking",
        "chunks; chunks; stream chunks; text chunks",
        "What does one chunk of a stream contain?; Why does the stream come in chunks?; Why are documents cut into chunks?;"
        "How big is a chunk?; What are the pieces of a stream called?",
    ),
    "server-sent events": term(
        "Server-sent events are a way for a server to send a stream of messages to a client over one open HTTP connection.",
        "server-sent event; server sent event",
        "SSE; SSE; SSE; the SSE protocol; SSEs; an SSE stream",
        "server-sent events; server-sent events; server sent events; Server-Sent Events",
        "How does the server send a stream over HTTP?; What does the abbreviation SSE stand for?; What does SSE stand for?;"
        "How do streamed answers travel over HTTP?; What is text/event-stream?; How does SSE differ from a normal response?",
    ),
    "tool call": term(
        "A tool call is a model's request that your program run a named function with the arguments that the model wrote.",
        "tool call; tool call; function call; tool-call",
        "tool calling; function calling; tool use; tool-calling; tool_calls",
        "tool calls; function calls",
        "How does a model use tools?; How can a model call a function?; Who runs the function in a tool call?;"
        "Does the model run the tool itself?; What happens when a model calls a tool?; How do models call functions?",
    ),
    "parallel tool calls": term(
        "Parallel tool calls are several tool calls in one answer of the model, which your program can run at the same time.",
        "parallel tool call; parallel function call",
        "parallel tool calling; parallel function calling; parallel_tool_calls; the parallel_tool_calls option; "
        "parallel tool use",
        "parallel tool calls; parallel tool calls; parallel function calls; several tool calls at once",
        "Can a model call several tools at once?; How can a model call two tools at the same time?;"
        "What if the model calls more than one tool in one answer?; What does parallel mean for tool calls?",
    ),
    "context window": term(
        "The context window is the largest number of tokens, prompt and answer together, that a model can take into "
        "account at once.",
        "context window; context window; context length; context size",
        "n_ctx; the context window; the context length; the context size; the maximum context; ctx size; the context limit",
        "context windows; context lengths",
        "How much text can a model read at once?; How many tokens can a model take into account?; "
        "Why does a model forget long chats?;"
        "What does 8k context mean?; What does a context of 4096 tokens mean?; "
        "What happens when a chat is too long for the model?",
    ),
    "system prompt": term(
        "A system prompt is a message before the conversation that tells the model how to behave, for example its role and tone.",
        "system prompt; system prompt; system message; system-prompt; system instruction",
        "the system role; the system prompt; the system message",
        "system prompts; system messages; system instructions",
        "How do I tell a model how to behave?; What is the first message with the role system for?; "
        "Where do I set the model's role?;"
        "What does role system mean?; What should I write into the system prompt?; "
        "How do I give the model a tone for the whole chat?",
    ),
    "prompt": term(
        "A prompt is the text that you give to a model, such as a question or an instruction, for it to answer.",
        "prompt; prompt; LLM prompt; user prompt",
        "prompting",
        "prompts; prompts; user prompts",
        "What is the text I send to the model called?; What do you call the input of a language model?; What is in a prompt?;"
        "What does it mean to prompt a model?; What belongs in a prompt?",
    ),
    "rate limit": term(
        "A rate limit is the largest number of requests or tokens that a service accepts from you in a given time, "
        "such as a minute.",
        "rate limit; rate limit; rate-limit; request limit",
        "rate limiting; error 429; HTTP 429; requests per minute; RPM; TPM; rate-limiting; a RateLimitError; status 429",
        "rate limits; rate limits",
        "Why do I get error 429?; What does too many requests mean?; How many requests may I send per minute?;"
        "What does 429 Too Many Requests mean?; Why does the server say too many requests?; What does rate limit exceeded mean?",
    ),
    "quota": term(
        "A quota is the total amount of use that an account is allowed, for example tokens or money per month.",
        "quota; quota; usage quota; monthly quota; token quota",
        plurals="quotas; quotas; usage quotas",
        questions="What does quota exceeded mean?; Why is my quota used up?; What does insufficient quota mean?;"
        "How much may my account use per month?; What happens when the quota is empty?",
    ),
    "retry": term(
        "A retry sends a failed request again, which helps when the error is temporary, such as a full server or a "
        "lost connection.",
        "retry; retry; automatic retry; request retry",
        "retrying; max_retries; the max_retries option; retrying a request",
        "retries; retries; automatic retries",
        "Why should a client try again after an error?; When does it help to send a request again?; What does max_retries=2 do?;"
        "Should I send a failed request again?; What does the client do when it retries?",
    ),
    "exponential backoff": term(
        "Exponential backoff waits longer after each failed try, for example one, two and then four seconds, "
        "so that a busy server can recover.",
        plain="exponential backoff; exponential backoff; exponential back-off; backoff; exponential retry delay; "
        "back-off; backing off",
        questions="How long should I wait between retries?; Why does the waiting time double after each error?;"
        "Why wait longer after every failed try?; Why does my client wait 1, 2, 4 seconds?; "
        "What is the best way to space retries?",
    ),
    "timeout": term(
        "A timeout is the longest time that a program waits for an answer before it gives up with an error.",
        "timeout; timeout; time-out; request timeout; read timeout",
        "the timeout parameter; timing out; a timeout error",
        "timeouts; timeouts; time-outs",
        "What does it mean that a request timed out?; Why did my request time out?; How long does a client wait for an answer?;"
        "What does timeout=30 do?; What happens when the server does not answer in time?",
    ),
    "latency": term(
        "Latency is the time that passes between sending a request and getting the answer, usually measured in "
        "milliseconds or seconds.",
        plain="latency; latency; latency; response latency; request latency; the latency; response time; network latency",
        plurals="latencies; response times",
        questions="What does low latency mean?; Why is latency important?; How do you measure the delay of an answer?;"
        "What do we call the delay of an answer?; Is 300 ms a good latency?; What does high latency mean for users?",
    ),
    "TTFT": term(
        "Time to first token (TTFT) is the time between sending a request and receiving the first token of the answer.",
        plain="TTFT; TTFT; TTFT; time to first token; time to first token; time-to-first-token; time to the first token;"
        "the time to first token; time until the first token; first-token latency",
        questions="What does the abbreviation TTFT stand for?; What does TTFT stand for?; How long until the first word appears?;"
        "Which number says when the first token comes?; How do I measure when the answer starts?; What is a good TTFT?",
    ),
    "throughput": term(
        "Throughput is the amount of work done in a given time, such as requests or tokens per second for all users together.",
        plain="throughput; throughput; throughput; the throughput; server throughput; model throughput; total throughput",
        questions="What does high throughput mean?; How much work can a server do per second?; "
        "Why do servers want high throughput?;"
        "How do I measure how much a server can do?; How does throughput differ from latency?",
    ),
    "tokens per second": term(
        "Tokens per second says how fast a model reads or writes text, counted in tokens in each second.",
        plain="tokens per second; tokens per second; tokens/s; tok/s; TPS; tokens/sec; t/s; token speed; "
        "tokens a second; generation speed",
        questions="How is the speed of a model measured?; What does 40 tok/s mean?; How fast does a model write?;"
        "What does 25 tokens per second mean?; What is the unit of generation speed?; In what unit is the writing speed given?",
    ),
    "JSON schema": term(
        "A JSON schema describes what a JSON document must look like: its keys, the types of the values and which are required.",
        "JSON schema; JSON schema; json-schema; JSON Schema",
        "json_schema; JSON Schema",
        "JSON schemas; JSON schemas; JSON schemata",
        "How do I describe what JSON must look like?; What is a schema for JSON good for?; "
        "How do I say which keys a JSON must have?;"
        "What does type json_schema mean?; How can I fix the keys of a JSON answer?",
    ),
    "structured output": term(
        "Structured output is an answer in a fixed machine-readable form, usually JSON that follows a given schema, "
        "instead of free text.",
        plain="structured output; structured output; JSON mode; response_format; the response_format option; "
        "structured generation;"
        "structured-output; a structured answer",
        plurals="structured outputs; structured outputs; structured answers; structured responses",
        questions="How do I make a model answer in JSON?; How do I force JSON answers?; What does response_format do?;"
        "How do I get answers that a program can read?; Why would I want JSON instead of free text?",
    ),
    "stop sequence": term(
        "A stop sequence is a text at which the model stops writing; the sequence itself is usually left out of the answer.",
        "stop sequence; stop sequence; stop string; stop word; stop-sequence",
        "the stop parameter; the stop option; stop sequences; the stop setting",
        "stop sequences; stop sequences; stop strings; stop words",
        "How do I make a model stop at a certain word?; What does the parameter stop do?; "
        "How can I end the answer at a given text?;"
        "How does a model know at which text to stop?; What does stop=END do?",
    ),
    "finish reason": term(
        "The finish reason says why an answer ended, for example stop for a natural end, length for the token limit, "
        "or tool_calls.",
        "finish reason; finish reason; finish_reason; finish-reason; stop reason",
        "finish_reason; the finish_reason field; the finish reason; finish_reason length; finish_reason stop",
        "finish reasons; finish reasons; finish_reasons",
        "How do I know why the answer ended?; What does finish_reason length mean?; Why did the answer end?;"
        "What does finish_reason tool_calls mean?; What does finish reason stop mean?; "
        "How can I see whether an answer was cut off?",
    ),
    "usage": term(
        "Usage is the report of how many tokens a request took, counted for the prompt, for the answer and in total.",
        plain="usage; usage; token usage; the usage field; usage in the response; the usage object; prompt_tokens; "
        "completion_tokens;"
        "total_tokens; token counts; usage stats",
        questions="How do I see how many tokens I used?; How many tokens did my request take?; What do prompt_tokens tell me?;"
        "What do completion_tokens and total_tokens mean?; Where is the token count of a request?; "
        "What does include_usage give me?",
    ),
    "max tokens": term(
        "Max tokens is the largest number of tokens that the model may write in an answer, after which it is cut off.",
        plain="max tokens; max tokens; max_tokens; max_tokens; max-tokens; maximum tokens; the max_tokens parameter; "
        "max_completion_tokens;"
        "the max tokens setting; n_predict; the token limit of an answer",
        questions="How do I limit the length of an answer?; What happens if max_tokens is too small?; Why is my answer cut off?;"
        "What does max_tokens=50 do?; How can I make the answer shorter with a setting?; "
        "Why does the answer stop in mid-sentence?",
    ),
}

# What it does not hold: field words and words of the world.
UNLISTED = phrases("""
photosynthesis; a volcano; gravity; a black hole; democracy; inflation; the stock market; a mortgage; philosophy; a comet; an
atom; a molecule; DNA; evolution; magnetism; electricity; a neutron; the big bang; a glacier; an earthquake; a tornado; a
monsoon; osmosis; metabolism; insulin; a vaccine; a virus; asthma; cholesterol; a migraine; yoga; meditation; karate; sushi;
sourdough; tofu; espresso; a sonnet; a haiku; a metaphor; an adverb; a noun; irony; baroque music; cubism; jazz; a symphony; a
fugue; an opera; a republic; feudalism; a monarchy; the Renaissance; the Roman Empire; the Cold War; a treaty; a constitution; a
senator; a tax; a pension; a bond; blockchain; bitcoin; a hedge fund; a startup; marketing; a supply chain; logistics; a patent;
copyright; a lawsuit; a contract; a derivative in calculus; an integral; a prime number; a matrix; a logarithm; algebra;
geometry; a theorem; entropy; quantum physics; relativity; a laser; a transistor; a diode; a battery; a turbine; a diesel
engine; a gearbox; a bicycle pump; an anchor; a compass; gradient descent; a transformer; the attention mechanism;
backpropagation; overfitting; dropout; perplexity; beam search; a neural network; a perceptron; a learning rate; a loss
function; a decision tree; a random forest; a hash table; a linked list; recursion; a compiler; a database; SQL; a firewall; a
VPN; Bluetooth; a spreadsheet; a browser cookie; Linux; a kernel panic; Docker; Kubernetes; YAML; HTML; a microscope; a
telescope; a satellite; an eclipse; a solstice; a tide; a coral reef; a rainforest; a desert; plankton; a fossil; a dinosaur; a
mammoth; a platypus; a cactus; a fern; moss; pollen; honey; rubber; porcelain; concrete; bronze; steel; nylon; ozone
""")
