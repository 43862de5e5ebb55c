"""Vectors that the trained matcher gives every text, made once and kept: what the reader learns from."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

import numpy as np
import torch

from cache import States
from matcher import Matcher

BATCH = 32


class TokenVectors:
    """For each text its content tokens' vectors ([L, 128], half precision) and weights ([L])."""

    def __init__(self, model: Matcher, states: States, file: Path) -> None:
        self.at = states.at
        self.lengths = [len(one) - 2 for one in states.ids]
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)])
        # Vectors of another matcher, or of other texts, are no use.
        parts = [value.detach().numpy().tobytes() for value in model.state_dict().values()]
        mark = hashlib.sha256(b"".join(parts) + "\0".join(states.at).encode()).hexdigest()[:16]
        file = file.with_name(f"{file.name}-{mark}.npz")
        if file.exists():
            kept = np.load(file)
            self.vectors, self.weights = kept["vectors"], kept["weights"]
            return
        self.vectors = np.zeros((int(self.starts[-1]), model.project.out_features), dtype=np.float16)
        self.weights = np.zeros(int(self.starts[-1]), dtype=np.float32)
        texts = list(states.at)
        order = np.argsort(self.lengths)
        began = time.time()
        model.eval()
        with torch.inference_mode():
            for begin in range(0, len(order), BATCH):
                part = order[begin : begin + BATCH]
                tokens, weights, _ = model(*states.batch([texts[at] for at in part]))
                for row, at in enumerate(part):
                    place = slice(self.starts[at], self.starts[at + 1])
                    self.vectors[place] = tokens[row, 1 : 1 + self.lengths[at]].numpy().astype(np.float16)
                    self.weights[place] = weights[row, 1 : 1 + self.lengths[at]].numpy()
                if begin % (BATCH * 100) == 0:
                    print(f"  vectors: {begin} of {len(order)} texts, {time.time() - began:.0f} s", flush=True)
        np.savez(file, vectors=self.vectors, weights=self.weights)

    def batch(self, texts: list[str]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Texts → vectors [B, L, 128], weights [B, L] that add up to 1, mask [B, L]."""
        places = [self.at[text] for text in texts]
        longest = max(self.lengths[at] for at in places)
        vectors = torch.zeros(len(texts), longest, self.vectors.shape[1])
        weights = torch.zeros(len(texts), longest)
        mask = torch.zeros(len(texts), longest)
        for row, at in enumerate(places):
            place = slice(self.starts[at], self.starts[at + 1])
            length = self.lengths[at]
            vectors[row, :length] = torch.from_numpy(self.vectors[place].astype(np.float32))
            weights[row, :length] = torch.from_numpy(self.weights[place])
            mask[row, :length] = 1
        return vectors, weights / weights.sum(1, keepdim=True).clamp(min=1e-6), mask
