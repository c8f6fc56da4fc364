"""The network: a Llama of a few layers, in the form that llama.cpp computes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - as everybody calls it

from .sizes import CONTEXT_WINDOW, HEAD_WIDTH

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .sizes import Size

EPSILON = 1e-5
# A head's slowest pairs should hardly turn within a prompt, so that half of a head can match tokens wherever they stand.
ROPE_BASE = 1_000_000.0


def rope_frequencies(width: int) -> Tensor:
    """Radians that each pair of a head of that width turns from one token to the next, (width / 2)."""
    return ROPE_BASE ** (-torch.arange(0, width, 2) / width)


def rotations(length: int, width: int) -> tuple[Tensor, Tensor]:
    """Cosines and sines of rotary positions, (length, width / 2) each. Su et al. 2021, arXiv:2104.09864."""
    angles = torch.arange(length)[:, None] * rope_frequencies(width)[None]
    return angles.cos(), angles.sin()


class Order(NamedTuple):
    """How the tokens of a batch stand to each other, made once for all layers.

    cosines, sines: of their rotary positions, (batch, 1, tokens, width / 2). mask: 0 for what each sees, minus infinity for what
    it does not, (batch, 1, tokens, tokens).
    """

    cosines: Tensor
    sines: Tensor
    mask: Tensor


Watch = Callable[[int, Tensor, Order], None]


def rotate(x: Tensor, order: Order) -> Tensor:
    """`x` (batch, heads, tokens, width) turned by its positions; pairs are neighbours, which is llama.cpp's order for Llama."""
    a, b = x.float().unflatten(-1, (-1, 2)).unbind(-1)
    c, s = order.cosines, order.sines
    return torch.stack([a * c - b * s, a * s + b * c], -1).flatten(-2).to(x.dtype)


def attend(q: Tensor, k: Tensor, v: Tensor, mask: Tensor) -> Tensor:
    """What each token sees of those before it, (batch, heads, tokens, width). Vaswani et al. 2017, arXiv:1706.03762.

    Written out: at these lengths torch's fused attention takes more than twice as long on a CPU, forward and back.
    """
    scores = (q * q.shape[-1] ** -0.5) @ k.transpose(-1, -2)
    return (scores + mask).softmax(-1).to(v.dtype) @ v


class Block(nn.Module):
    """Attention and a gated feed-forward layer, each on the normalised stream.

    With biases, queries and keys can also look at a place, whatever stands there.
    """

    def __init__(self, width: int, hidden: int, *, has_biases: bool) -> None:
        super().__init__()
        self.attn_norm, self.ffn_norm = nn.RMSNorm(width, EPSILON), nn.RMSNorm(width, EPSILON)
        self.attn_q, self.attn_k = (nn.Linear(width, width, bias=has_biases) for _ in range(2))
        self.attn_v, self.attn_output = (nn.Linear(width, width, bias=False) for _ in range(2))
        self.ffn_gate, self.ffn_up = (nn.Linear(width, hidden, bias=False) for _ in range(2))
        self.ffn_down = nn.Linear(hidden, width, bias=False)

    def forward(self, x: Tensor, order: Order) -> Tensor:
        """(batch, tokens, width) to the same."""
        y = self.attn_norm(x)
        q, k, v = (layer(y).unflatten(-1, (-1, HEAD_WIDTH)).transpose(1, 2) for layer in (self.attn_q, self.attn_k, self.attn_v))
        seen = attend(rotate(q, order), rotate(k, order), v, order.mask)
        x = x + self.attn_output(seen.transpose(1, 2).flatten(-2))
        y = self.ffn_norm(x)
        return x + self.ffn_down(F.silu(self.ffn_gate(y)) * self.ffn_up(y))

    def looks(self, x: Tensor, order: Order, head: int, rows: Tensor, places: Tensor) -> Tensor:
        """How much one head sees of each token at some places (n) of some rows (n): the logarithm of its weights, (n, tokens)."""
        y, part = self.attn_norm(x), slice(head * HEAD_WIDTH, (head + 1) * HEAD_WIDTH)
        q, k = (
            rotate(F.linear(y, layer.weight[part], None if layer.bias is None else layer.bias[part])[:, None], order)
            for layer in (self.attn_q, self.attn_k)
        )
        scores = ((q * HEAD_WIDTH**-0.5) @ k.transpose(-1, -2))[rows, 0, places].float()
        return (scores + order.mask[rows, 0, places]).log_softmax(-1)


class Network(nn.Module):
    """A language model with tied embeddings; its first layer has biases.

    bases: for each token itself, or the token of which it is the twin with a space before it (`tokenizer.bases`). Twins are their
    tokens plus one vector, the same for all: what is known of a word holds wherever it stands.
    """

    def __init__(self, size: Size, bases: Sequence[int]) -> None:
        super().__init__()
        own = sum(base == token for token, base in enumerate(bases))
        self.token_embd, self.space = nn.Embedding(own, size.width), nn.Parameter(torch.zeros(size.width))
        self.register_buffer("twins", torch.tensor(bases[own:], dtype=torch.long), persistent=False)
        self.blk = nn.ModuleList(Block(size.width, size.hidden, has_biases=layer == 0) for layer in range(size.layers))
        self.output_norm = nn.RMSNorm(size.width, EPSILON)
        cosines, sines = rotations(CONTEXT_WINDOW, HEAD_WIDTH)
        self.register_buffer("cosines", cosines, persistent=False)
        self.register_buffer("sines", sines, persistent=False)
        for name, parameter in self.named_parameters():
            if parameter.dim() > 1:
                nn.init.normal_(parameter, std=size.width**-0.5 if name == "token_embd.weight" else 0.02)
            elif name.endswith("bias"):
                nn.init.zeros_(parameter)

    def forward(self, ids: Tensor, branches: Tensor | None = None, watch: Watch | None = None) -> Tensor:
        """Token ids (batch, tokens) to the last stream (batch, tokens, width).

        branches: (batch, tokens); a token sees those of its own branch and of branch 0 before it, and stands right after them.
        watch: is told the number of each layer and the stream that it reads.
        """
        x, order = F.embedding(ids, self.embeddings()), self._order(torch.zeros_like(ids) if branches is None else branches)
        for layer, block in enumerate(self.blk):
            if watch:
                watch(layer, x, order)
            x = block(x, order)
        return self.output_norm(x)

    def _order(self, branches: Tensor) -> Order:
        length = branches.shape[1]
        seen = (branches[:, None] == 0) | (branches[:, None] == branches[:, :, None])
        seen &= torch.ones(length, length, dtype=torch.bool).tril()
        positions = seen.sum(-1) - 1
        mask = torch.zeros(seen.shape).masked_fill(~seen, float("-inf"))
        return Order(self.cosines[positions][:, None], self.sines[positions][:, None], mask[:, None])

    def scores(self, stream: Tensor) -> Tensor:
        """The stream at some tokens (n, width) to the scores of what comes next (n, vocabulary)."""
        return stream @ self.embeddings().T

    def embeddings(self) -> Tensor:
        """The vector of each token, (vocabulary, width)."""
        own = self.token_embd.weight
        return torch.cat([own, F.embedding(self.twins, own) + self.space])

    def tensors(self) -> dict[str, Tensor]:
        """The weights by the names that GGUF files of Llama have."""
        state = self.state_dict()
        del state["space"]
        return state | {"token_embd.weight": self.embeddings().detach()}

    def take(self, tensors: Mapping[str, Tensor]) -> None:
        """Go on with the weights that `tensors` gave."""
        own, twins = tensors["token_embd.weight"].tensor_split([self.token_embd.num_embeddings])
        space = (twins - own[self.twins]).mean(0) if len(twins) else self.space.detach()
        self.load_state_dict({**tensors, "token_embd.weight": own, "space": space})

    def count(self) -> int:
        """Number of parameters."""
        return sum(parameter.numel() for parameter in self.parameters())
