"""From a checkpoint to the GGUF file that llama.cpp serves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import gguf
import torch

from . import tokens
from .network import EPS, ROPE_BASE, Config, Embedder

if TYPE_CHECKING:
    from pathlib import Path

    from tokenizers import Tokenizer

ARCHITECTURE = "llama-embed"
MATRICES = gguf.GGMLQuantizationType.Q8_0


def export(folder: Path, path: Path, name: str = "mini-embed") -> None:
    """Write the network of a training folder as one GGUF file."""
    state = torch.load(folder / "checkpoint.pt", weights_only=True)
    write(path, Config(**state["config"]), state["network"], tokens.load(folder / "tokenizer.json"), name)


def write(path: Path, config: Config, weights: dict[str, torch.Tensor], tokenizer: Tokenizer, name: str) -> None:
    """Write weights and tokenizer as one GGUF file."""
    writer = gguf.GGUFWriter(str(path), ARCHITECTURE)
    writer.add_name(name)
    _sizes(writer, config)
    _vocabulary(writer, tokenizer)
    for key, tensor in weights.items():
        kind = _kind(tensor)
        writer.add_tensor(key, gguf.quants.quantize(tensor.detach().float().numpy(), kind), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


@torch.no_grad()
def as_written(network: Embedder) -> None:
    """Round the network's weights as the file has them."""
    for tensor in network.parameters():
        kind = _kind(tensor)
        packed = gguf.quants.quantize(tensor.detach().numpy(), kind)
        tensor.copy_(torch.from_numpy(gguf.quants.dequantize(packed, kind)))


def _kind(tensor: torch.Tensor) -> gguf.GGMLQuantizationType:
    return MATRICES if tensor.dim() > 1 else gguf.GGMLQuantizationType.F32


def _sizes(writer: gguf.GGUFWriter, config: Config) -> None:
    writer.add_context_length(config.context)
    writer.add_embedding_length(config.width)
    writer.add_block_count(config.layers)
    writer.add_feed_forward_length(config.hidden)
    writer.add_head_count(config.heads)
    writer.add_head_count_kv(config.heads)
    writer.add_layer_norm_rms_eps(EPS)
    writer.add_rope_dimension_count(config.width // config.heads)
    writer.add_rope_freq_base(ROPE_BASE)
    writer.add_vocab_size(config.vocabulary)
    writer.add_causal_attention(False)
    writer.add_pooling_type(gguf.PoolingType.MEAN)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0)


def _vocabulary(writer: gguf.GGUFWriter, tokenizer: Tokenizer) -> None:
    pieces = sorted(tokenizer.get_vocab(), key=tokenizer.get_vocab().__getitem__)
    kinds = [gguf.TokenType.CONTROL if piece in tokens.SPECIAL else gguf.TokenType.NORMAL for piece in pieces]
    kinds[tokens.UNK] = gguf.TokenType.UNKNOWN
    writer.add_tokenizer_model("bert")
    writer.add_token_list([tokens.as_llamacpp(piece) for piece in pieces])
    writer.add_token_types(kinds)
    writer.add_token_type_count(1)
    writer.add_bos_token_id(tokens.CLS)
    writer.add_eos_token_id(tokens.SEP)
    writer.add_sep_token_id(tokens.SEP)
    writer.add_unk_token_id(tokens.UNK)
    writer.add_pad_token_id(tokens.PAD)
    writer.add_mask_token_id(tokens.MASK)
    writer.add_add_bos_token(True)
    writer.add_add_eos_token(True)
