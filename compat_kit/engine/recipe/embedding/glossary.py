"""The field's terms, as documents and as the questions that they answer: for search and for answers from documents."""
# ruff: noqa: E501 - a line is one cluster of words, or one thing said in several ways

_TEXT = """
token: A token is a piece of text that a language model reads or writes at once, often a short word or a part of one. | What is a token? | In what units does a model read and write text? | Models split text into small pieces called tokens.
tokenizer: A tokenizer cuts text into tokens and turns them into numbers. | What does a tokenizer do? | Which part splits text into pieces for the model? | Text becomes token ids by means of the tokenizer.
embedding: An embedding is a list of numbers that stands for the meaning of a text. | What is an embedding? | How can the meaning of a sentence be written as numbers? | Embeddings turn text into vectors so that like meanings lie close together.
vector: A vector is an ordered list of numbers, a point or an arrow in a space of many dimensions. | What is a vector? | What do you call a list of numbers with a direction and a length? | Vectors are arrows in a space, written as numbers.
cosine similarity: Cosine similarity measures how alike two vectors are by the angle between them. | What is cosine similarity? | How do I compare two embeddings? | How near are two vectors in meaning? The cosine of their angle tells: 1 is the same direction.
temperature: Temperature decides how random the choice of the next token is: zero is always the likeliest. | What does the temperature parameter do? | How can I make the answers less random or more creative? | A high temperature makes the output more varied, a low one more predictable.
top_p: With top_p the model samples only from the likeliest tokens whose probabilities add up to p. | What is top_p or nucleus sampling? | Which setting keeps only the most probable tokens? | Nucleus sampling cuts off the unlikely tail of the next tokens.
seed: A seed is the number from which random choices start, so that the same seed gives the same answer again. | What is a seed for? | How do I get the same output twice? | Reproducible sampling needs a fixed seed.
streaming: Streaming sends the answer piece by piece while the model is still writing it. | What is streaming? | Why do words appear one after another while the reply is being written? | With stream=true the text arrives bit by bit and not only at the end. | Can I read the answer before it is finished?
chunk: A chunk is one small piece of a streamed answer. | What is a chunk? | What is each piece of a streamed response called? | The stream consists of chunks, each with a little new text.
server-sent events: Server-sent events are lines of text that a server keeps sending over one open HTTP connection. | What are server-sent events? | By which protocol does a server push streamed data to the client? | SSE is the format in which streams travel over HTTP.
tool call: A tool call is a model's request to run a function with certain arguments. | What is a tool call? | How does a model ask my program to run a function? | Function calling lets the model use tools such as a weather service.
parallel tool calls: Parallel tool calls are several tool calls in one answer, to be run at the same time. | What are parallel tool calls? | Can a model call several functions at once? | Two or more functions may be requested in one reply.
context window: The context window is the number of tokens that a model can take in at once, prompt and answer together. | What is the context window? | How much text fits into a model at a time? | A prompt longer than the context length is refused or cut. | Why is my conversation too long for the model?
system prompt: The system prompt is the first message, which tells the model how to behave. | What is a system prompt? | Where do I put the instructions on tone and role? | A system message sets the manner of all answers.
prompt: A prompt is the text that one gives to a model. | What is a prompt? | What do you call the input of a language model? | The user's prompt is what the model has to answer.
rate limit: A rate limit is the number of requests that a server allows in a period of time. | What is a rate limit? | Why does the server answer 429 too many requests? | Too many requests in a minute are refused. | How often may I call the API?
quota: A quota is the total amount of use that an account may have in a month or a day. | What is a quota? | How much may I use before my account is blocked? | When the quota is used up, the account has to wait or pay more.
retry: A retry is sending a failed request again. | What is a retry? | What should a client do after a request has failed? | Try the request again when the error was temporary. | Should I repeat a request that broke off?
exponential backoff: Exponential backoff doubles the waiting time after each failed attempt. | What is exponential backoff? | How long should I wait between attempts to reach an overloaded server? | Wait one second, then two, then four, before trying again. | Why do the pauses between retries become longer and longer?
timeout: A timeout is the longest time a client waits for an answer before it gives up. | What is a timeout? | When does the client stop waiting? | A request that takes too long is ended by the timeout. | The server did not respond in time.
latency: Latency is the time between sending a request and getting the answer. | What is latency? | How long does it take until the reply is there? | A slow connection or a busy server raises the delay.
ttft: Time to first token is how long it takes until the first piece of the answer arrives. | What is TTFT? | How soon does the first word appear? | The wait before the answer begins is called time to first token.
throughput: Throughput is how much work a server does in a given time. | What is throughput? | How many requests can a server handle per minute? | Batches raise the throughput of a server, the total of all answers.
tokens per second: Tokens per second says how fast a model writes. | What does tokens per second mean? | How is the writing speed of a model measured? | The generation speed is given as tokens per second.
json schema: A JSON schema describes which keys and types a JSON value must have. | What is a JSON schema? | How do I describe the shape of the JSON that I expect? | Fields, types and required keys of an object are laid down in a schema.
structured output: Structured output is an answer forced into a given format such as JSON. | What is structured output? | How do I make the model answer with valid JSON only? | With response_format the reply always follows my schema.
stop sequence: A stop sequence is a text at which the model ends its answer. | What is a stop sequence? | How can I make the model end at a certain word? | Generation ends when the stop string appears.
finish reason: The finish reason says why the answer ended: stop, length or tool calls. | What is the finish reason? | How do I know whether an answer was cut off? | finish_reason is length when the limit of tokens was reached.
usage: Usage tells how many tokens the prompt and the answer had. | What is usage in a response? | Where do I see how many tokens I have used? | The token counts for billing stand in the usage field.
max tokens: Max tokens is the limit for the length of an answer. | What does max_tokens do? | How do I limit the length of a reply? | The answer ends at the latest after that many tokens.
logprobs: Logprobs are the logarithms of the probabilities that the model gave its tokens. | What are logprobs? | How sure was the model of each token? | Log probabilities show which other tokens were likely.
hallucination: A hallucination is a confident statement of a model that is not true. | What is a hallucination? | Why does the chatbot make things up? | Language models sometimes invent facts or sources. | The assistant gave a false answer and sounded certain.
inference: Inference is running a trained model to get answers. | What is inference? | What is it called when a finished model is used? | Using a model after its training is inference.
fine-tuning: Fine-tuning trains a ready model further on data for one purpose. | What is fine-tuning? | How can I adapt a pretrained model to my own data? | With a few thousand examples an existing model learns a new task.
quantization: Quantization stores the weights with fewer bits, so that the model is smaller and faster. | What is quantization? | How do I make a model fit into less memory? | Four bits in place of sixteen shrink the file to a quarter. | Compressing weights costs a little accuracy.
gguf: GGUF is the file format in which llama.cpp keeps a model with its tokenizer. | What is GGUF? | In which file format are models for llama.cpp? | One GGUF file holds weights, vocabulary and settings.
llama.cpp: llama.cpp is a program in C++ that runs language models on ordinary computers. | What is llama.cpp? | Which program runs a language model on my own laptop without a graphics card? | A local server for models on the CPU is llama.cpp.
kv cache: The KV cache keeps the keys and values of the tokens read so far, so that they are not computed again. | What is the KV cache? | Why does the next token not need all earlier ones to be computed again? | Attention reuses stored keys and values.
prefill: Prefill is the phase in which the model reads the whole prompt before it writes. | What is prefill? | What happens before the first token is written? | A long prompt takes time to be processed at the start.
batch: A batch is several requests or samples that are computed together. | What is a batch? | How can many requests be computed in one go? | Working on several inputs together uses the hardware better.
chat template: A chat template turns the messages of a conversation into the one text that the model was trained on. | What is a chat template? | How do roles and messages become one prompt? | The template puts special marks around each message.
base url: The base URL is the address of a server, to which the paths of its endpoints are added. | What is a base URL? | Which address do I give the client so that it finds my server? | To use another provider, change the base_url.
api key: An API key is a secret text that proves who is calling the server. | What is an API key? | How does the server know that I am allowed in? | Keep your key secret and never put it into a notebook. | The server says unauthorized.
endpoint: An endpoint is one address of a server that does one thing, such as /v1/embeddings. | What is an endpoint? | Which path do I call for chat completions? | Each function of an API has its own URL.
backend: A backend is the server that does the work behind the client. | What is a backend? | What stands behind the client and computes the answers? | vLLM, Ollama and llama.cpp are backends.
gateway: A gateway is a server that takes requests and passes them on to other servers. | What is a gateway? | What stands between clients and several model servers? | A proxy in front of the providers routes each request.
rag: Retrieval augmented generation looks up documents first and lets the model answer from them. | What is RAG? | How can a model answer questions about my own documents? | First search the texts, then put the best ones into the prompt. | The answer is based on passages found by a search.
multimodal model: A multimodal model takes in more than text, such as images or sound. | What is a multimodal model? | Which models understand pictures and audio as well as text? | Several kinds of input go into one multimodal model.
vision model: A vision model can look at images and answer questions about them. | What is a vision model? | Which model can describe a photo? | Send a picture and ask what it shows.
reasoning model: A reasoning model writes down its thoughts before it answers. | What is a reasoning model? | Which models think step by step first? | The thinking comes before the final answer.
benchmark: A benchmark is a fixed set of tasks by which models are compared. | What is a benchmark? | How do I compare two models fairly? | Scores on the same tests show which model is better.
model card: A model card says how a model was made, what it is for and where it is weak. | What is a model card? | Where do I read about the training data, licence and limits of a model? | The description page of a model is its card.
semantic search: Semantic search finds texts by their meaning and not by the same words. | What is semantic search? | How can I find documents that use other words than my question? | The query and the documents are compared by their embeddings.
vector database: A vector database keeps embeddings and finds the nearest ones quickly. | What is a vector database? | Where do I store millions of embeddings? | An index for nearest neighbour search holds the vectors.
clustering: Clustering puts similar texts into groups without labels. | What is clustering? | How can I group texts by topic automatically? | Texts with near embeddings form groups.
neural network: A neural network is a function with many weights that are learned from examples. | What is a neural network? | What is a language model made of inside? | Layers of simple units learn from data.
attention: Attention lets each token look at the other tokens and take what it needs from them. | What is attention in a transformer? | How do tokens get information from other tokens? | Transformers mix tokens by weights called attention.
parameter: Parameters are the numbers in a model that training adjusts. | What are parameters? | What does seven billion mean in the name of a model? | The size of a model is counted in weights.
open weights: Open weights are models whose files anyone may download and run. | What are open weights? | Which models can I run at home for free? | The files of an open model can be downloaded.
cost: The price of a request depends on the tokens of the prompt and of the answer. | What does a request cost? | How is using an API billed? | Longer prompts and answers are more expensive.
privacy: A local model keeps the data on your own machine. | Is my data safe with a hosted model? | How do I keep confidential texts from leaving my computer? | Private documents stay at home when the model runs locally.
gpu: A graphics card computes many things at once and makes models much faster. | Why do models need a GPU? | Which hardware speeds up inference? | Matrix products run in parallel on a graphics processor.
overload: A server that is overloaded answers with status 503 or makes requests wait in a queue. | What happens when too many users ask at once? | Why do I get service unavailable? | A busy server lets requests queue or refuses them.
cancel: Closing the connection cancels the request and frees the server. | How do I stop an answer that is still being written? | Can I interrupt a generation? | When the client hangs up the server stops writing.
conversation history: A chat model has no memory: the client sends all earlier messages again each time. | Does the model remember what I said before? | Why do I have to send the whole conversation with every request? | The history of the chat goes along in the list of messages.
prompt injection: Prompt injection is text in a document that tries to give the model orders. | What is prompt injection? | How can a web page trick an assistant into doing something bad? | Hidden instructions in data can mislead the model.
few-shot: Few-shot prompting shows the model some examples in the prompt. | What is few-shot prompting? | How do I teach a model a format by examples without training? | A few examples in the prompt show what is wanted.
health check: A health check is a small request that tells whether a server is running. | What is a health check? | How do I find out whether the server is up? | Ask /health to see if it is alive.
error handling: A program should catch errors of the network and tell the user what went wrong. | How do I deal with errors from an API? | What should my code do when an exception occurs? | Handle failures kindly and show a clear message.
caching: A cache keeps answers that were computed before, so that they come at once the next time. | What is caching? | How can the same question be answered faster the second time? | Saved results are reused in place of computing them again.
load balancing: Load balancing spreads requests over several servers. | What is load balancing? | How are requests shared among many machines? | Each server gets a part of the traffic.
"""


def _glossary() -> dict[str, tuple[str, ...]]:
    made = {}
    for line in _TEXT.strip().splitlines():
        name, _, said = line.partition(": ")
        made[name] = tuple(part.strip() for part in said.split(" | "))
    return made


GLOSSARY: dict[str, tuple[str, ...]] = _glossary()
