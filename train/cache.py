"""States of the lower layers, which never change in training, made once and kept in memory or on disk."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

import numpy as np
import torch

from sets import QuestionSet
from trunk import PASSAGE_TOKENS, QUESTION_TOKENS, Lower, load_base, tokenizer

BATCH = 32


class States:
    """For each text its token ids, character offsets and lower states ([L, 384], half precision)."""

    def __init__(self, texts: list[str], limit: int, file: Path) -> None:
        self.at = {text: place for place, text in enumerate(texts)}
        encoded = tokenizer(limit).encode_batch(texts)
        self.ids = [np.array(one.ids, dtype=np.int64) for one in encoded]
        self.offsets = [one.offsets for one in encoded]
        self.starts = np.concatenate([[0], np.cumsum([len(one) for one in self.ids])])
        self.file = file
        self.values = self._load(texts)

    def _load(self, texts: list[str]) -> np.ndarray:
        total = int(self.starts[-1])
        mark = hashlib.sha256("\0".join(texts).encode()).hexdigest()[:16]
        file = self.file.with_name(f"{self.file.name}-{mark}.npy")
        if file.exists():
            return np.load(file, mmap_mode="r")
        lower = Lower(load_base()).eval()
        values = np.zeros((total, 384), dtype=np.float16)
        order = np.argsort([len(one) for one in self.ids])
        began = time.time()
        with torch.inference_mode():
            for begin in range(0, len(order), BATCH):
                batch = order[begin : begin + BATCH]
                ids, mask = pad([self.ids[at] for at in batch])
                states = lower(ids, mask).numpy().astype(np.float16)
                for row, at in enumerate(batch):
                    values[self.starts[at] : self.starts[at + 1]] = states[row, : len(self.ids[at])]
                if begin % (BATCH * 100) == 0:
                    print(f"  lower states: {begin} of {len(order)} texts, {time.time() - began:.0f} s", flush=True)
        file.parent.mkdir(parents=True, exist_ok=True)
        np.save(file, values)
        return values

    def batch(self, texts: list[str]) -> tuple[torch.Tensor, torch.Tensor]:
        """Texts → states [B, L, 384] and mask [B, L]."""
        places = [self.at[text] for text in texts]
        longest = max(len(self.ids[at]) for at in places)
        states = torch.zeros(len(texts), longest, 384)
        mask = torch.zeros(len(texts), longest)
        for row, at in enumerate(places):
            length = len(self.ids[at])
            states[row, :length] = torch.from_numpy(self.values[self.starts[at] : self.starts[at + 1]].astype(np.float32))
            mask[row, :length] = 1
        return states, mask


def pad(rows: list[np.ndarray]) -> tuple[torch.Tensor, torch.Tensor]:
    longest = max(len(row) for row in rows)
    ids = torch.zeros(len(rows), longest, dtype=torch.long)
    mask = torch.zeros(len(rows), longest)
    for at, row in enumerate(rows):
        ids[at, : len(row)] = torch.from_numpy(row)
        mask[at, : len(row)] = 1
    return ids, mask


def texts_of(sets: list[QuestionSet]) -> tuple[list[str], list[str]]:
    """All passages and all questions of some sets, as they are read."""
    return [passage.text for one in sets for passage in one.passages], [question.text for one in sets for question in one.questions]


def states_of(sets: list[QuestionSet], folder: Path) -> tuple[States, States]:
    """Lower states of all passages and all questions of some sets."""
    passages, questions = texts_of(sets)
    return passage_states(passages, folder), question_states(questions, folder)


def passage_states(texts: list[str], folder: Path) -> States:
    return States(sorted(set(texts)), PASSAGE_TOKENS, folder / "passages")


def question_states(texts: list[str], folder: Path) -> States:
    return States(sorted(set(texts)), QUESTION_TOKENS, folder / "questions")
