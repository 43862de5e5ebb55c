"""The base model as it comes: sentence vectors (mean of the last states) alone, on the development sets. Prints JSON.

    python baseline.py --data ../../shared/bench/natural
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from cache import pad
from sets import read_groups
from trunk import PASSAGE_TOKENS, load_base, tokenizer


def vectors(texts: list[str]) -> torch.Tensor:
    model = load_base()
    encoded = [np.array(one.ids, dtype=np.int64) for one in tokenizer(PASSAGE_TOKENS).encode_batch(texts)]
    found = torch.zeros(len(texts), 384)
    order = np.argsort([len(one) for one in encoded])
    with torch.inference_mode():
        for begin in range(0, len(order), 32):
            part = order[begin : begin + 32]
            ids, mask = pad([encoded[at] for at in part])
            states = model(input_ids=ids, attention_mask=mask).last_hidden_state
            found[part] = F.normalize((states * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True), dim=-1)
    return found


def main(data: Path) -> None:
    first = five = of = 0
    for group in read_groups(data)["dev"]:
        passages = vectors([passage.text for passage in group.passages])
        asked = [question for question in group.questions if question.answerable]
        scores = vectors([question.text for question in asked]) @ passages.T
        for question, row in zip(asked, scores):
            top = [group.passages[at].id in question.gold for at in row.argsort(descending=True)[:5].tolist()]
            of += 1
            first += top[0]
            five += any(top)
    print(json.dumps({"top_at_1": first / of, "found_at_5": five / of}))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    main(Path(parser.parse_args().data))
