"""The miniature embedding model: lessons from a teacher, training, export and evaluation. Texts of one meaning get near vectors.

The teacher is all-MiniLM-L6-v2 (Apache-2.0, by Nils Reimers, Iryna Gurevych and the sentence-transformers community; see
NOTICE), which `teacher` runs in plain torch. `teach` asks it once for its vectors of the pieces of the student's vocabulary and
of many sentences (`sentences`: pairs of one meaning from `corpus`, the chat models' messages, sentences of every word).
`train` lets the student's pieces begin at the teacher's vectors, turned to 128 numbers (`starting`; Model2Vec by Tulkens and
van Dongen, 2024, begins the same way), and learns the teacher's vectors of whole sentences. `export` writes a `llama-embed` GGUF
with llama.cpp's own lower-casing WordPiece tokenizer, and `evaluation` asks real llama.cpp.

Of `heldout.jsonl`, the rows marked "fresh" were written before any figure of this student was seen; nothing was tuned on them.
None of its texts is among the lessons.
"""
