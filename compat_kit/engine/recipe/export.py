"""Export: a trained network as a GGUF file that llama.cpp loads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import gguf
import numpy as np
import torch

from .network import EPSILON, ROPE_BASE, Network
from .sizes import CONTEXT_WINDOW, HEAD_WIDTH
from .starting import Course, write_course
from .tokenizer import MARKS, SPECIAL, bases, load_tokenizer

if TYPE_CHECKING:
    from .sizes import Size

_TEMPLATE = Path(__file__).with_name("chat_template.jinja")
_TYPES = {"f16": gguf.LlamaFileType.MOSTLY_F16, "q8_0": gguf.LlamaFileType.MOSTLY_Q8_0}


def export(size: Size, checkpoint: Path, tokenizer: Path, file: Path) -> Path:
    """Write the GGUF file of a checkpoint."""
    saved = load_tokenizer(tokenizer)
    network = Network(size, bases(saved))
    state = torch.load(checkpoint, weights_only=True)
    network.load_state_dict(state["network"])
    writer = gguf.GGUFWriter(file, "llama")
    _describe(writer, size)
    _add_tokenizer(writer, json.loads(saved.to_str()))
    writer.add_chat_template(template(size))
    write_course(writer, Course(**state["course"]))
    for name, tensor in network.tensors().items():
        _add_tensor(writer, name, tensor.float().numpy(), size.file_type)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return file


def template(size: Size) -> str:
    """The chat template; llama.cpp tells by it whether a model thinks, so that of one that does not says nothing of thoughts."""
    lines = _TEMPLATE.read_text().splitlines(keepends=True)
    if size.thinks:
        return "".join(lines)
    return "{%- set enable_thinking = false -%}" + "".join(line for line in lines if "reasoning_content" not in line)


def count_parameters(file: Path) -> int:
    """Number of values in the tensors of a GGUF file."""
    return sum(int(tensor.n_elements) for tensor in gguf.GGUFReader(file).tensors)


def _describe(writer: Any, size: Size) -> None:
    writer.add_name(size.name)
    writer.add_license("MIT")
    writer.add_context_length(CONTEXT_WINDOW)
    writer.add_embedding_length(size.width)
    writer.add_block_count(size.layers)
    writer.add_feed_forward_length(size.hidden)
    writer.add_head_count(size.heads)
    writer.add_head_count_kv(size.heads)
    writer.add_layer_norm_rms_eps(EPSILON)
    writer.add_rope_dimension_count(HEAD_WIDTH)
    writer.add_rope_freq_base(ROPE_BASE)
    writer.add_file_type(_TYPES[size.file_type])


def _add_tokenizer(writer: Any, saved: dict[str, Any]) -> None:
    vocabulary = saved["model"]["vocab"]
    tokens = sorted(vocabulary, key=vocabulary.get)
    kinds = dict.fromkeys(SPECIAL, gguf.TokenType.CONTROL) | dict.fromkeys(MARKS, gguf.TokenType.USER_DEFINED)
    writer.add_vocab_size(len(tokens))
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("smollm")
    writer.add_token_list(tokens)
    writer.add_token_types([kinds.get(token, gguf.TokenType.NORMAL) for token in tokens])
    writer.add_token_merges([merge if isinstance(merge, str) else " ".join(merge) for merge in saved["model"]["merges"]])
    writer.add_bos_token_id(tokens.index(SPECIAL[0]))
    writer.add_eos_token_id(tokens.index(SPECIAL[2]))
    writer.add_add_bos_token(False)


def _add_tensor(writer: Any, name: str, values: np.ndarray[Any, Any], file_type: str) -> None:
    if values.ndim == 1:
        writer.add_tensor(name, values.astype(np.float32))
    elif file_type == "q8_0":
        packed = gguf.quants.quantize(values.astype(np.float32), gguf.GGMLQuantizationType.Q8_0)
        writer.add_tensor(name, packed, raw_dtype=gguf.GGMLQuantizationType.Q8_0)
    else:
        writer.add_tensor(name, values.astype(np.float16))
