"""The weights as two GGUF files for llama.cpp: the text model, and the tower with its projector. No torch needed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from .canvas import SIDE
from .words import SPECIAL, Words

Array = np.ndarray[Any, Any]
MODEL, PROJECTOR = "mini-vision.gguf", "mini-vision-mmproj.gguf"
_TEMPLATE = Path(__file__).with_name("chat_template.jinja")
TEXT = {
    "q": "attn_q",
    "k": "attn_k",
    "v": "attn_v",
    "out": "attn_output",
    "gate": "ffn_gate",
    "up": "ffn_up",
    "down": "ffn_down",
}
TOWER = {
    "q": "attn_q",
    "k": "attn_k",
    "v": "attn_v",
    "out": "attn_out",
    "up": "ffn_up",
    "down": "ffn_down",
    "ln1": "ln1",
    "ln2": "ln2",
}


def export(folder: Path) -> tuple[Path, Path]:
    """Write the two files beside `model.npz` and `tokenizer.json`; their paths."""
    with np.load(folder / "model.npz") as arrays:
        shape = json.loads(str(arrays["shape"]))
        weights = {name: arrays[name] for name in arrays.files if name != "shape"}
    words = Words.load(folder / "tokenizer.json")
    _write_text(folder / MODEL, weights, shape, words)
    _write_tower(folder / PROJECTOR, weights, shape)
    return folder / MODEL, folder / PROJECTOR


def _write_text(file: Path, weights: dict[str, Array], shape: dict[str, int], words: Words) -> None:
    import gguf

    out = gguf.GGUFWriter(str(file), "llama")
    out.add_name("mini-vision")
    out.add_context_length(shape["window"])
    out.add_embedding_length(shape["width"])
    out.add_block_count(shape["layers"])
    out.add_feed_forward_length(shape["inner"])
    out.add_head_count(shape["heads"])
    out.add_head_count_kv(shape["heads"])
    out.add_layer_norm_rms_eps(1e-5)
    out.add_rope_dimension_count(shape["width"] // shape["heads"])
    out.add_vocab_size(shape["vocabulary"])
    out.add_file_type(gguf.LlamaFileType.MOSTLY_F16)
    _write_words(out, words)
    _tensor(out, "token_embd.weight", weights["embed.weight"])
    _tensor(out, "output_norm.weight", weights["norm.weight"])
    for i in range(shape["layers"]):
        _tensor(out, f"blk.{i}.attn_norm.weight", weights[f"blocks.{i}.norm1.weight"])
        _tensor(out, f"blk.{i}.ffn_norm.weight", weights[f"blocks.{i}.norm2.weight"])
        for ours, theirs in TEXT.items():
            weight = weights[f"blocks.{i}.{ours}.weight"]
            _tensor(out, f"blk.{i}.{theirs}.weight", _paired(weight, shape["heads"]) if ours in {"q", "k"} else weight)
    _finish(out)


def _paired(weight: Array, heads: int) -> Array:
    """Rows [heads * d, width] with the two halves of each head woven: llama.cpp turns neighbours together."""
    rows, width = weight.shape
    return weight.reshape(heads, 2, rows // heads // 2, width).swapaxes(1, 2).reshape(rows, width)


def _write_words(out: Any, words: Words) -> None:
    import gguf

    tokens, merges = words.merges()
    out.add_tokenizer_model("gpt2")
    out.add_tokenizer_pre("smollm")
    out.add_token_list(tokens)
    out.add_token_types([gguf.TokenType.CONTROL if token in SPECIAL else gguf.TokenType.NORMAL for token in tokens])
    out.add_token_merges(merges)
    out.add_bos_token_id(tokens.index("<|endoftext|>"))
    out.add_eos_token_id(tokens.index("<|im_end|>"))
    out.add_add_bos_token(False)
    out.add_chat_template(_TEMPLATE.read_text())


def _write_tower(file: Path, weights: dict[str, Array], shape: dict[str, int]) -> None:
    import gguf

    out = gguf.GGUFWriter(str(file), "clip")
    out.add_name("mini-vision")
    out.add_bool("clip.has_vision_encoder", True)
    out.add_string("clip.projector_type", "gemma3")
    out.add_bool("clip.use_gelu", True)
    out.add_file_type(gguf.LlamaFileType.MOSTLY_F16)
    width, patch = shape["tower_width"], shape["patch"]
    for name, value in {
        "image_size": SIDE, "patch_size": patch, "embedding_length": width, "feed_forward_length": shape["tower_inner"],
        "projection_dim": shape["width"], "block_count": shape["tower_layers"], "attention.head_count": shape["tower_heads"],
        "projector.scale_factor": shape["pool"],
    }.items():  # fmt: skip
        out.add_uint32(f"clip.vision.{name}", value)
    out.add_float32("clip.vision.attention.layer_norm_epsilon", 1e-6)
    out.add_array("clip.vision.image_mean", [0.5, 0.5, 0.5])
    out.add_array("clip.vision.image_std", [0.5, 0.5, 0.5])
    _tensor(out, "v.patch_embd.weight", weights["tower.patch.weight"].reshape(width, 3, patch, patch))
    _tensor(out, "v.patch_embd.bias", weights["tower.patch.bias"])
    _tensor(out, "v.position_embd.weight", weights["tower.position"], np.float32)
    for i in range(shape["tower_layers"]):
        for ours, theirs in TOWER.items():
            for part in ("weight", "bias"):
                _tensor(out, f"v.blk.{i}.{theirs}.{part}", weights[f"tower.blocks.{i}.{ours}.{part}"])
    for part in ("weight", "bias"):
        _tensor(out, f"v.post_ln.{part}", weights[f"tower.post.{part}"])
    _tensor(out, "mm.input_projection.weight", weights["project.weight"].T)
    _tensor(out, "mm.soft_emb_norm.weight", weights["soft_norm.weight"])
    _finish(out)


def _tensor(out: Any, name: str, values: Array, kind: type | None = None) -> None:
    """Matrices in 16 bits, vectors in 32."""
    chosen = kind or (np.float16 if values.ndim > 1 else np.float32)
    out.add_tensor(name, np.ascontiguousarray(values).astype(chosen))


def _finish(out: Any) -> None:
    out.write_header_to_file()
    out.write_kv_data_to_file()
    out.write_tensors_to_file()
    out.close()
