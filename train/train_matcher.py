"""Trains the matcher and reports how it ranks the passages of sets it was not trained on.

    python train_matcher.py --data ../../shared/bench/natural --work WORK [--leave-out pairs/crime] [--epochs 2]
"""

from __future__ import annotations

import argparse
import json
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from cache import States, states_of
from lexical import Bm25
from matcher import Matcher, content_mask, late_interaction, start_from_pca
from sets import QuestionSet, read_groups

BATCH = 8
NEGATIVES = 3
#: Misleading passages kept of each question: of the article that answers, and by words.
BESIDE = 8
BY_WORDS = 10
#: Passages read at once: sorted by length, so that little is padding.
CHUNK = 8
#: Passages that a question is compared with token by token: the nearest by whole vector, and the best by words.
LOOKED_AT = 80
BY_BM25 = 40


class Vectors:
    """Token vectors and whole vectors of all passages of a set."""

    def __init__(self, model: Matcher, states: States, group: QuestionSet) -> None:
        texts = [passage.text for passage in group.passages]
        order = np.argsort([len(text) for text in texts])
        tokens: list[torch.Tensor] = [torch.empty(0)] * len(texts)
        wholes = torch.zeros(len(texts), model.pool.out_features)
        with torch.inference_mode():
            for begin in range(0, len(order), 48):
                batch = order[begin : begin + 48]
                states_, mask = states.batch([texts[at] for at in batch])
                found, _, whole = model(states_, mask)
                content = content_mask(mask)
                for row, at in enumerate(batch):
                    tokens[at] = found[row][content[row] > 0]
                    wholes[at] = whole[row]
        self.tokens = tokens
        self.wholes = wholes
        self.words = Bm25(texts)


def scores_of(model: Matcher, states: States, question: str, vectors: Vectors) -> tuple[torch.Tensor, torch.Tensor]:
    """Scores of the passages of a set: by late interaction (-1 where neither words nor the whole vector found one), and by
    the vectors of the whole."""
    with torch.inference_mode():
        tokens, weights, whole = model(*states.batch([question]))
        by_whole = vectors.wholes @ whole[0]
        found = list(dict.fromkeys(by_whole.argsort(descending=True)[:LOOKED_AT].tolist() + vectors.words.best(question, BY_BM25)))
        longest = max(len(vectors.tokens[at]) for at in found)
        passage = torch.zeros(len(found), longest, tokens.shape[-1])
        content = torch.zeros(len(found), longest)
        for row, at in enumerate(found):
            passage[row, : len(vectors.tokens[at])] = vectors.tokens[at]
            content[row, : len(vectors.tokens[at])] = 1
        late = torch.full((len(vectors.tokens),), -1.0)
        late[found] = late_interaction(tokens, weights, passage, content)[0]
    return late, by_whole


def evaluate(model: Matcher, questions: States, passages: States, groups: list[QuestionSet]) -> dict[str, float]:
    """Shares of answerable questions, all passages of the set ranked: first right, right among five; by whole vectors among 50."""
    model.eval()
    first = five = fifty = of = 0
    for group in groups:
        vectors = Vectors(model, passages, group)
        for question in group.questions:
            if not question.answerable:
                continue
            late, whole = scores_of(model, questions, question.text, vectors)
            gold = {at for at, passage in enumerate(group.passages) if passage.id in question.gold}
            order = late.argsort(descending=True)[:5].tolist()
            of += 1
            first += order[0] in gold
            five += bool(gold & set(order))
            fifty += bool(gold & set(whole.argsort(descending=True)[:50].tolist()))
    model.train()
    return {"first": round(first / of, 4), "five": round(five / of, 4), "fifty by whole": round(fifty / of, 4), "questions": of}


def misleading(group: QuestionSet) -> dict[str, list[str]]:
    """For each question the ids of passages that look right and are not: near ones, other paragraphs of the article that
    answers, and the best by words."""
    bm25 = Bm25([passage.text for passage in group.passages])
    by_article: dict[str, list[str]] = {}
    for passage in group.passages:
        by_article.setdefault(passage.article, []).append(passage.id)
    found = {}
    for question in group.questions:
        near = [one for one in question.near if one in group.by_id]
        articles = {group.by_id[one].article for one in question.gold if one in group.by_id}
        beside = [one for article in sorted(articles) for one in by_article[article]]
        beside = random.sample(beside, min(BESIDE, len(beside)))
        ids = near + beside + [group.passages[at].id for at in bm25.best(question.text, BY_WORDS)]
        found[question.id] = [one for one in dict.fromkeys(ids) if one not in question.gold]
    return found


def encode(model: Matcher, states: States, texts: list[str]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Token vectors, content masks and whole vectors of texts, read in chunks of like length."""
    order = sorted(range(len(texts)), key=lambda at: len(states.ids[states.at[texts[at]]]))
    longest = len(states.ids[states.at[texts[order[-1]]]])
    tokens: list[torch.Tensor] = [torch.empty(0)] * len(texts)
    masks = list(tokens)
    wholes = list(tokens)
    for begin in range(0, len(order), CHUNK):
        part = order[begin : begin + CHUNK]
        given, mask = states.batch([texts[at] for at in part])
        found, _, whole = model(given, mask)
        missing = longest - mask.shape[1]
        found = F.pad(found, (0, 0, 0, missing))
        content = F.pad(content_mask(mask), (0, missing))
        for row, at in enumerate(part):
            tokens[at], masks[at], wholes[at] = found[row], content[row], whole[row]
    return torch.stack(tokens), torch.stack(masks), torch.stack(wholes)


def train(args: argparse.Namespace) -> None:
    torch.manual_seed(args.seed)
    random.seed(args.seed)
    work = Path(args.work)
    groups = read_groups(Path(args.data), Path(__file__).parent / "questions")
    everything = [one for part in groups.values() for one in part]
    passages, questions = states_of(everything, work)

    model = Matcher()
    texts = [passage.text for one in groups["train"] for passage in one.passages]
    start_from_pca(model, [passages.batch(random.Random(1).sample(texts, 32)) for _ in range(20)])
    untrained = evaluate(model, questions, passages, groups["dev"]) if args.baseline else None
    print("untrained", untrained, flush=True)

    learnt = [one for one in groups["train"] + groups["pairs"] if one.name not in args.leave_out]
    if args.with_dev:
        learnt += groups["dev"]
    began = time.time()
    rows: list[tuple[str, list[str], list[str], str | None]] = []
    for group in learnt:
        hard = misleading(group)
        for question in group.questions:
            gold = [group.by_id[one].text for one in question.gold if one in group.by_id]
            if question.answerable and gold and len(hard[question.id]) >= NEGATIVES:
                rows.append((question.text, gold, [group.by_id[one].text for one in hard[question.id]], question.pair))
    print(f"{len(rows)} questions to learn from, found in {time.time() - began:.0f} s", flush=True)

    steps = int(args.epochs * len(rows) / BATCH)
    heads = [*model.project.parameters(), *model.pool.parameters(), *model.weigh.parameters()]
    optimizer = torch.optim.AdamW(
        [
            {"params": model.layers.parameters(), "lr": args.rate},
            {"params": heads, "lr": args.rate * 10},
            {"params": [model.scale, model.pool_scale], "lr": 2e-2},
        ],
        weight_decay=0.01,
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1.0, (step + 1) / (0.08 * steps)) * max(0.05, 1 - step / steps))
    waiting: list[int] = []
    losses = [0.0, 0.0]
    began = time.time()
    model.train()
    for step in range(steps):
        if len(waiting) < BATCH:
            waiting = random.sample(range(len(rows)), len(rows))
        batch = [rows[waiting.pop()] for _ in range(BATCH)]
        texts, answer = [], []
        for _, gold, hard, _ in batch:
            answer.append(len(texts))
            texts.append(random.choice(gold))
            texts += random.sample(hard[:16], min(NEGATIVES, len(hard)))
        p_tokens, p_content, p_whole = encode(model, passages, texts)
        q_tokens, q_weights, q_whole = model(*questions.batch([row[0] for row in batch]))
        late = late_interaction(q_tokens, q_weights, p_tokens, p_content) * model.scale
        whole = q_whole @ p_whole.T * model.pool_scale
        # Another passage that answers the question too is no wrong example.
        hidden = torch.tensor([[texts[at] in row[1] and at != answer[place] for at in range(len(texts))] for place, row in enumerate(batch)])
        target = torch.tensor(answer)
        by_token = F.cross_entropy(late.masked_fill(hidden, -1e4), target)
        by_whole = F.cross_entropy(whole.masked_fill(hidden, -1e4), target)
        loss = by_token + 0.3 * by_whole
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        losses = [losses[0] + by_token.item(), losses[1] + by_whole.item()]
        if (step + 1) % 25 == 0:
            print(f"step {step + 1} of {steps}: tokens {losses[0] / 25:.3f}, whole {losses[1] / 25:.3f}, {time.time() - began:.0f} s", flush=True)
            losses = [0.0, 0.0]
        if (step + 1) % args.check == 0:
            torch.save(model.state_dict(), work / f"{args.name}.pt")
            print("  dev", evaluate(model, questions, passages, groups["dev"]), flush=True)
    torch.save(model.state_dict(), work / f"{args.name}.pt")
    result = {"untrained": untrained, "dev": evaluate(model, questions, passages, groups["dev"])}
    print("trained", result, flush=True)
    (work / f"{args.name}.json").write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--name", default="matcher")
    parser.add_argument("--leave-out", action="append", default=[])
    parser.add_argument("--with-dev", action="store_true")
    parser.add_argument("--baseline", action="store_true", help="measure the untrained model first")
    parser.add_argument("--epochs", type=float, default=1.25)
    parser.add_argument("--rate", type=float, default=4e-5)
    parser.add_argument("--check", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    train(parser.parse_args())
