"""The words of models and of what runs them: what each means, and how people write and ask about it."""

from __future__ import annotations

from .glossary_data import Term, term

MODELS: dict[str, Term] = {
    "logprobs": term(
        "Logprobs are the logarithms of the probabilities that the model gave to tokens; closer to zero means more likely.",
        "logprob; log probability; log-probability",
        "logprobs; the logprobs option; top_logprobs; logprobs in the response",
        "logprobs; logprobs; log probabilities; log probs; log-probs; token logprobs; token probabilities",
        "How sure was the model of a token?; How do I see the probabilities of tokens?; What does a logprob of -0.1 mean?;"
        "How can I see how certain the model was?; Why are logprobs negative?; What does a logprob near zero mean?",
    ),
    "hallucination": term(
        "A hallucination is a statement of a model that sounds plausible but is false or made up.",
        "hallucination; hallucination; model hallucination; LLM hallucination; AI hallucination",
        "hallucinating; hallucination; hallucination in AI",
        "hallucinations; hallucinations; AI hallucinations; LLM hallucinations",
        "Why does a model make things up?; What is it called when a model invents facts?; "
        "What does it mean when a model hallucinates?;"
        "Why do models hallucinate?; What is a made-up answer of a model called?; What do we call false claims of an AI?",
    ),
    "inference": term(
        "Inference is running a trained model to get an output for an input, as opposed to training it.",
        plain="inference; inference; inference; model inference; LLM inference; running inference; the inference step; "
        "inference time",
        questions="What does it mean to run a model?; What is the difference between training and inference?; "
        "What comes after training?;"
        "What is it called when a trained model is used?; What does an inference server do?; "
        "What is inference as opposed to training?",
    ),
    "fine-tuning": term(
        "Fine-tuning trains an existing model a little further on chosen examples, so that it becomes better at a "
        "particular task or style.",
        "fine-tuned model; finetune; fine-tune; finetuned model",
        "fine-tuning; fine-tuning; fine tuning; finetuning; model fine-tuning; fine-tuning a model",
        "fine-tunes; fine-tuned models",
        "How do I teach a model a special task?; What does it mean to fine-tune a model?; Can I train a model further?;"
        "How does a model get better at my own task?; What does it mean that a model was finetuned?",
    ),
    "quantization": term(
        "Quantization stores the numbers of a model with fewer bits, which makes it smaller and often faster, at a "
        "small loss of quality.",
        "quantized model; quantised model; quant; 4-bit model",
        "quantization; quantization; quantisation; quantisation; Q4_K_M; Q8_0; 4-bit quantization; 8-bit quantisation; "
        "quantizing;"
        "model quantization; int8",
        "quantized models; quants; quantised models; quantizations",
        "How can a model be made smaller?; What does Q4 mean?; Why are models stored with fewer bits?; "
        "What does 4-bit mean for a model?;"
        "How do I fit a big model into little memory?; What does quantised mean?; What does it mean to quantize a model?",
    ),
    "GGUF": term(
        "GGUF is a file format that holds a model's weights, tokenizer and settings in one file, used by llama.cpp.",
        "GGUF file; .gguf file; GGUF model",
        "GGUF; GGUF; GGUF; the GGUF format; gguf; .gguf; the gguf file format",
        "GGUF files; .gguf files; GGUF models; GGUFs",
        "What is in a .gguf file?; Which file format does llama.cpp use?; In which file are the weights for llama.cpp?;"
        "What kind of file is model.gguf?; What does a GGUF file contain?",
    ),
    "llama.cpp": term(
        "llama.cpp is an open-source program in C and C++ that runs language models on ordinary computers, "
        "with or without a graphics card.",
        plain="llama.cpp; llama.cpp; llama.cpp; llamacpp; llama cpp; llama-cpp; llama-server; Llama.cpp; llama.c++",
        questions="How can I run a model on my own computer?; Which program runs GGUF files?; "
        "Do I need a graphics card for llama.cpp?;"
        "What does llama.cpp do?; What is llama.cpp used for?; What runs language models on a laptop?",
    ),
    "KV cache": term(
        "The KV cache keeps the attention keys and values of earlier tokens, so that the model need not compute them again.",
        "KV cache; KV cache; kv-cache; key-value cache; key value cache",
        "the KV cache; KV caching; kv_cache; KV-cache; the key-value cache; kvcache",
        "KV caches; key-value caches",
        "Why does a model keep keys and values?; What does the KV in KV cache stand for?; What is kept in the KV cache?;"
        "Why need the model not compute earlier tokens again?; What fills up with every token a model reads?",
    ),
    "prefill": term(
        "Prefill is the first phase of an answer, in which the model reads the whole prompt and fills the KV cache "
        "before writing.",
        plain="prefill; prefill; pre-fill; the prefill phase; prefilling; prompt processing; the prefill; "
        "prompt evaluation; prefill time",
        questions="What does the model do before the first token?; Which phase reads the prompt?; "
        "Why do long prompts start slowly?;"
        "What happens between the prompt and the first token?; What does a model do in the prefill phase?",
    ),
    "batch": term(
        "A batch is a group of inputs that are processed together, which uses the hardware better than one input at a time.",
        "batch; batch; batch of inputs; batch of requests",
        "batching; batch processing; continuous batching; batch size; the batch size; n_batch",
        "batches; batches",
        "Why are inputs processed in groups?; What does a batch size of 8 mean?; Why does a server put requests together?;"
        "Why does batching make a server faster?; What is a group of inputs called?",
    ),
    "chat template": term(
        "A chat template turns a list of messages with roles into one text in the format that the model was trained on.",
        "chat template; chat template; chat-template; conversation template",
        "chat templating; chat_template; the chat template; ChatML; the ChatML format",
        "chat templates; chat templates; conversation templates",
        "How do messages become one text?; What are <|im_start|> and <|im_end|> for?; "
        "What does a chat template do with messages?;"
        "How does a list of messages become the model's input?; Why does a model need a template for chats?",
    ),
    "base URL": term(
        "The base URL is the first part of an API's web address, shared by all its endpoints, for example "
        "http://localhost:8080/v1.",
        "base URL; base URL; base url; base-URL; API base URL",
        "base_url; the base_url parameter; the base URL; the base_url setting; baseURL; api_base",
        "base URLs",
        "What do I write into base_url?; What is http://localhost:8080/v1?; Which address does the client need?;"
        "Which part of the address do all endpoints share?; What must I set to use a local server?",
    ),
    "API key": term(
        "An API key is a secret string that a program sends with each request, so that the service knows who is asking.",
        "API key; API key; api key; api-key; secret key; API token",
        "api_key; the api_key parameter; the API key; an APIkey; API keys",
        "API keys; API keys; api keys; secret keys",
        "How does a service know who I am?; Why must I keep my API key secret?; What is the string that starts with sk-?;"
        "What do I write into api_key?; Why does the service ask for a key?; How does the server know who is asking?",
    ),
    "endpoint": term(
        "An endpoint is an address of an API that does one job, such as /v1/chat/completions for chat answers.",
        "endpoint; endpoint; API endpoint; end point; server endpoint",
        "/v1/chat/completions; the chat completions endpoint; an end-point",
        "endpoints; endpoints; API endpoints",
        "What is /v1/models?; What is /v1/chat/completions for?; Which address do I send a chat to?; What is /v1/embeddings?;"
        "What are the addresses of an API called?",
    ),
    "backend": term(
        "A backend is the part of a system that does the work behind the interface, such as the server that runs the model.",
        "backend; backend; back end; back-end; model backend; server backend; inference backend",
        plurals="backends; backends; back ends; model backends",
        questions="What does the work behind the interface?; What is behind the user interface?; "
        "What part of the system runs the model?;"
        "What does the backend do?; Which part does the user not see?",
    ),
    "gateway": term(
        "A gateway is a server between clients and several backends that forwards each request and can check keys, "
        "limits and costs.",
        "gateway; gateway; API gateway; LLM gateway; model gateway; AI gateway",
        plurals="gateways; gateways; API gateways; LLM gateways",
        questions="What stands between the clients and the backends?; How can many models share one address?;"
        "What does a gateway do with a request?; Who forwards my request to the right model server?; "
        "Why put a server before the backends?",
    ),
    "RAG": term(
        "Retrieval-augmented generation (RAG) first searches documents for passages that fit the question and then gives them "
        "to the model with it.",
        "RAG system; RAG pipeline",
        "RAG; RAG; RAG; retrieval-augmented generation; retrieval augmented generation; "
        "retrieval-augmented generation (RAG); RAGs;"
        "the RAG method",
        "RAG systems; RAG pipelines",
        "How can a model answer from my own documents?; What does the abbreviation RAG stand for?; What does RAG stand for?;"
        "How do I give a model knowledge from my files?; How does a chatbot search documents before it answers?",
    ),
    "multimodal model": term(
        "A multimodal model works with more than one kind of data, for example text together with images or sound.",
        "multimodal model; multimodal model; multi-modal model; multimodal LLM; multimodal AI",
        "multimodality; multi-modality; multimodal",
        "multimodal models; multimodal models; multi-modal models; multimodal LLMs",
        "What does multimodal mean?; Which models take text and sound?; What does it mean that a model is multimodal?;"
        "What do you call a model for text, images and sound?",
    ),
    "vision model": term(
        "A vision model takes images as input, so that it can describe them or answer questions about them.",
        "vision model; vision model; vision-language model; VLM; image model; vision LLM",
        "vision; vision support",
        "vision models; vision models; VLMs; vision-language models",
        "Can a model look at pictures?; Which models can see images?; Which kind of model can describe a photo?;"
        "What do you call a model that understands pictures?; How can a model answer questions about an image?",
    ),
    "reasoning model": term(
        "A reasoning model writes out steps of thinking before its final answer, which helps with hard problems but "
        "takes more tokens.",
        "reasoning model; reasoning model; thinking model; reasoning LLM",
        "reasoning; model reasoning; reasoning_content; thinking mode; reasoning effort",
        "reasoning models; reasoning models; thinking models; reasoning LLMs",
        "What does a thinking model do?; Why do some models think first?; Which models think before they answer?;"
        "Why do some models write <think> first?; What do you call a model that thinks in steps?",
    ),
    "benchmark": term(
        "A benchmark is a fixed set of tasks with a way of scoring, used to compare models with one another.",
        "benchmark; benchmark; model benchmark; LLM benchmark; AI benchmark",
        "benchmarking; benchmarking models",
        "benchmarks; benchmarks; model benchmarks; LLM benchmarks",
        "How can models be compared?; How do I know which model is better?; How are models scored?; How are models ranked?;"
        "What are standard tests for models called?",
    ),
    "model card": term(
        "A model card is a document that describes a model: its purpose, training data, results, limits and licence.",
        "model card; model card; model-card; modelcard",
        plurals="model cards; model cards",
        questions="Where can I read what a model is for?; Where do I find the licence and limits of a model?; "
        "What is in a model card?;"
        "Which document describes a model?; What should I read before I use a model?; "
        "Where is the training data of a model described?",
    ),
}
