"""Trains the reader on the vectors of the trained matcher, and reports how well it tells answers from near misses.

    python train_reader.py --data DATA --work WORK --leave-out pairs/crime [--epochs 6] [--start NAME]
"""

from __future__ import annotations

import argparse
import json
import random
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from cache import States, states_of
from reader import Reader
from matcher import Matcher
from sets import QuestionSet, read_groups
from train_matcher import misleading
from vectors import TokenVectors

#: Questions a step, a question and its twin counted as one, and misleading passages of each.
BATCH = 16
NEGATIVES = 3
#: Passages read at once: sorted by length, so that little is padding.
CHUNK = 24
#: First passages of a question that are read when the reader is measured.
READ = 5
#: Wrong passages of each question that the matcher itself puts first: what the reader meets in use.
MISTAKEN = 8
#: Passages that late interaction looks at when mistaken ones are sought.
NEAREST = 60
#: Share of the averaged weights that each step keeps (Polyak and Juditsky 1992): what is measured and shipped.
AVERAGED = 0.997


@dataclass(frozen=True)
class Row:
    question: str
    gold: tuple[str, ...]
    #: Hardest first.
    hard: tuple[str, ...]
    #: Passages named as coming closest.
    near: tuple[str, ...]
    short: tuple[str, ...]
    #: Names the pair of a question and its twin.
    pair: str | None


def rows_of(group: QuestionSet, found: dict[str, list[str]]) -> list[Row]:
    rows = []
    text = {passage.id: passage.text for passage in group.passages}
    for question in group.questions:
        gold = tuple(text[one] for one in question.gold if one in text)
        if question.answerable and not gold:
            continue
        near = tuple(text[one] for one in question.near if one in text)
        hard = tuple(text[one] for one in found[question.id] if text[one] not in gold)
        rows.append(Row(question.text, gold, hard, near, question.short, question.pair and f"{group.name} {question.pair}"))
    return rows


def span_of(passages: States, text: str, short: tuple[str, ...]) -> tuple[int, int] | None:
    """First and last token of a short answer; the last place it stands in, which is never the title."""
    offsets = passages.offsets[passages.at[text]]
    for answer in short:
        begin = text.rfind(" ".join(answer.split()))
        if begin < 0:
            continue
        end = begin + len(" ".join(answer.split()))
        inside = [at for at, (one, other) in enumerate(offsets) if other > one and one >= begin and other <= end]
        if inside:
            return inside[0], inside[-1]
    return None


def auroc(good: list[float], bad: list[float]) -> float:
    values = np.concatenate([good, bad])
    order = values.argsort(kind="stable")
    ranks = np.empty(len(values))
    ranks[order] = np.arange(1, len(values) + 1)
    return float((ranks[: len(good)].sum() - len(good) * (len(good) + 1) / 2) / (len(good) * len(bad)))


class Reading:
    def __init__(self, questions: TokenVectors, passages: TokenVectors, bodies: dict[str, int], offsets: dict[str, list[tuple[int, int]]]) -> None:
        self.questions, self.passages = questions, passages
        self.body = {
            text: torch.tensor([float(start >= bodies[text]) for start, _ in offsets[text][1:-1]]) for text in bodies
        }

    def batch(self, pairs: list[tuple[str, str]]) -> tuple[torch.Tensor, ...]:
        question, weights, question_mask = self.questions.batch([one for one, _ in pairs])
        passage, _, passage_mask = self.passages.batch([one for _, one in pairs])
        body = torch.zeros_like(passage_mask)
        for row, (_, text) in enumerate(pairs):
            body[row, : len(self.body[text])] = self.body[text]
        return question, weights, question_mask, passage, body, passage_mask

    def read(self, reader: Reader, pairs: list[tuple[str, str]]) -> tuple[torch.Tensor, list[torch.Tensor]]:
        order = sorted(range(len(pairs)), key=lambda at: self.passages.lengths[self.passages.at[pairs[at][1]]])
        odds: list[torch.Tensor] = [torch.empty(0)] * len(pairs)
        edges: list[torch.Tensor] = [torch.empty(0)] * len(pairs)
        for begin in range(0, len(order), CHUNK):
            part = order[begin : begin + CHUNK]
            answers, edge = reader(*self.batch([pairs[at] for at in part]))
            for row, at in enumerate(part):
                odds[at] = answers[row]
                edges[at] = edge[row, : self.passages.lengths[self.passages.at[pairs[at][1]]]]
        return torch.stack(odds), edges


def mistaken(reading: Reading, group: QuestionSet) -> dict[str, list[str]]:
    """For each question the ids of the passages that the matcher puts first and that do not answer, best first."""
    texts = [passage.text for passage in group.passages]
    vectors, _, mask = reading.passages.batch(texts)
    means = F.normalize((vectors * mask[:, :, None]).sum(1), dim=-1)
    found = {}
    with torch.inference_mode():
        for question in group.questions:
            asked, weights, _ = reading.questions.batch([question.text])
            nearest = (means @ F.normalize((asked[0] * weights[0][:, None]).sum(0), dim=-1)).argsort(descending=True)[:NEAREST]
            length = int(mask[nearest].sum(1).max())
            cosines = torch.einsum("id,pjd->pij", asked[0], vectors[nearest, :length]) - (1 - mask[nearest, None, :length])
            order = nearest[(cosines.amax(-1) * weights[0]).sum(-1).argsort(descending=True)].tolist()
            wrong = [group.passages[at].id for at in order if group.passages[at].id not in question.gold]
            found[question.id] = wrong[:MISTAKEN]
    return found


def top_passages(reading: Reading, group: QuestionSet) -> dict[str, list[tuple[str, float]]]:
    """For each question the passages with the best late interaction, all of the set compared."""
    texts = [passage.text for passage in group.passages]
    vectors, _, mask = reading.passages.batch(texts)
    found = {}
    with torch.inference_mode():
        for question in group.questions:
            asked, weights, _ = reading.questions.batch([question.text])
            whole = torch.cat(
                [
                    ((torch.einsum("id,pjd->pij", asked[0], part) - (1 - kept[:, None, :])).amax(-1) * weights[0]).sum(-1)
                    for part, kept in zip(vectors.split(200), mask.split(200))
                ]
            )
            best = whole.argsort(descending=True)[:READ].tolist()
            found[question.id] = [(group.passages[at].id, whole[at].item()) for at in best]
    return found


def evaluate(reader: Reader, reading: Reading, groups: list[QuestionSet], found: dict) -> dict[str, float]:
    reader.eval()
    first, good, bad = [], [], []
    pairs: dict[str, dict[bool, tuple[bool, float]]] = {}
    with torch.inference_mode():
        for group in groups:
            text = {passage.id: passage.text for passage in group.passages}
            for question in group.questions:
                top = found[group.name][question.id]
                odds = reading.read(reader, [(question.text, text[one]) for one, _ in top])[0].tolist()
                best = max(range(len(top)), key=lambda at: 25 * top[at][1] + odds[at])
                right = top[best][0] in question.gold
                if question.answerable:
                    first.append(right)
                (good if right else bad).append(odds[best])
                if question.pair:
                    pairs.setdefault(group.name + question.pair, {})[question.answerable] = (right, odds[best])
    reader.train()
    whole = [pair for pair in pairs.values() if len(pair) == 2]
    surer = sum(pair[True][0] and pair[True][1] > pair[False][1] for pair in whole) / max(1, len(whole))
    return {"first": round(sum(first) / len(first), 4), "auroc": round(auroc(good, bad), 4), "surer": round(surer, 4)}


def units_of(rows: list[Row]) -> list[tuple[Row, ...]]:
    """Twins together, every other question by itself."""
    units: dict[str, list[Row]] = {}
    for row in rows:
        units.setdefault(row.pair or row.question, []).append(row)
    return [tuple(sorted(unit, key=lambda row: not row.gold)) for unit in units.values()]


class Batch:
    """Questions, each with passages to read; what the reader should say of them."""

    def __init__(self) -> None:
        self.pairs: list[tuple[str, str]] = []
        #: Where the passages of a question begin and end, and whether the first of them answers.
        self.lists: list[tuple[int, int, bool]] = []
        self.spans: list[tuple[int, tuple[int, int]]] = []
        #: A passage read with the question that it answers, and with the twin that it does not.
        self.twins: list[tuple[int, int]] = []

    def add(self, unit: tuple[Row, ...], states: States, reading: Reading) -> None:
        gold, answered = None, None
        for row in unit:
            begin = len(self.pairs)
            wrong = []
            if row.gold:
                gold, answered = random.choice(row.gold), begin
                span = span_of(states, gold, row.short)
                # [CLS] has no vector.
                if span is not None and span[1] - 1 < reading.passages.lengths[reading.passages.at[gold]]:
                    self.spans.append((begin, (span[0] - 1, span[1] - 1)))
                self.pairs.append((row.question, gold))
            elif answered is not None and gold in row.near:
                self.twins.append((answered, begin))
                wrong = [gold]
            elif row.near:
                wrong = [random.choice(row.near)]
            # The first ones are where the matcher goes wrong: they come up twice as often.
            others = [one for one in row.hard[:MISTAKEN] * 2 + row.hard[MISTAKEN:] if one not in wrong]
            negatives = NEGATIVES - (len(unit) > 1)
            wrong += random.sample(others, min(negatives - len(wrong), len(others)))
            self.pairs += [(row.question, one) for one in dict.fromkeys(wrong)]
            self.lists.append((begin, len(self.pairs), bool(row.gold)))

    def losses(self, odds: torch.Tensor, edges: list[torch.Tensor]) -> tuple[torch.Tensor, ...]:
        """Which passage answers if any; whether each does; where; and that a passage answers its question more than a twin."""
        nothing = torch.tensor(0.0)
        label = torch.zeros(len(self.pairs))
        each = []
        for begin, end, answered in self.lists:
            if answered:
                label[begin] = 1
            # Beside the passages stands "none of them" with log odds 0.
            among = torch.cat([odds[begin:end], torch.zeros(1)])
            each.append(F.cross_entropy(among[None], torch.tensor([0 if answered else end - begin])))
        single = F.binary_cross_entropy_with_logits(odds, label, pos_weight=torch.tensor(2.0))
        where = [F.cross_entropy(edges[at].T, torch.tensor(span)) for at, span in self.spans]
        twins = [F.softplus(odds[twin] - odds[answered]) for answered, twin in self.twins]
        return (
            torch.stack(each).mean(),
            single,
            torch.stack(where).mean() if where else nothing,
            torch.stack(twins).mean() if twins else nothing,
        )


def train(args: argparse.Namespace) -> None:
    torch.manual_seed(args.seed)
    random.seed(args.seed)
    work = Path(args.work)
    groups = read_groups(Path(args.data), Path(__file__).parent / "questions")
    everything = [one for part in groups.values() for one in part]
    p_states, q_states = states_of(everything, work)
    matcher = Matcher()
    matcher.load_state_dict(torch.load(work / f"{args.matcher}.pt"))
    texts = {passage.text: passage.body for one in everything for passage in one.passages}
    reading = Reading(
        TokenVectors(matcher, q_states, work / "question-vectors"),
        TokenVectors(matcher, p_states, work / "passage-vectors"),
        texts,
        {text: p_states.offsets[at] for text, at in p_states.at.items()},
    )
    learnt = [one for one in groups["train"] + groups["pairs"] if one.name not in args.leave_out]
    held = [one for one in everything if one.name in args.leave_out]
    rows = []
    for one in learnt:
        first, others = mistaken(reading, one), misleading(one)
        rows += rows_of(one, {id: list(dict.fromkeys(first[id] + others[id])) for id in others})
    found = {one.name: top_passages(reading, one) for one in groups["dev"] + held}
    units = units_of(rows)
    print(f"{sum(bool(row.gold) for row in rows)} answered and {sum(not row.gold for row in rows)} unanswered questions to learn from", flush=True)

    reader = Reader()
    if args.start:
        reader.load_state_dict(torch.load(work / f"{args.start}.pt"))
    averaged = torch.optim.swa_utils.AveragedModel(reader, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(AVERAGED))
    steps = int(args.epochs * len(units) / BATCH)
    optimizer = torch.optim.AdamW(reader.parameters(), lr=args.rate, weight_decay=0.05)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1.0, (step + 1) / 100) * max(0.03, 1 - step / steps))
    waiting: list[tuple[Row, ...]] = []
    sums = np.zeros(4)
    began = time.time()
    reader.train()
    for step in range(steps):
        if len(waiting) < BATCH:
            waiting = random.sample(units, len(units))
        batch = Batch()
        for _ in range(BATCH):
            batch.add(waiting.pop(), p_states, reading)
        odds, edges = reading.read(reader, batch.pairs)
        listwise, single, where, twins = batch.losses(odds, edges)
        loss = listwise + 0.5 * single + 0.3 * where + 0.5 * twins
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        averaged.update_parameters(reader)
        sums += [listwise.item(), single.item(), where.item(), twins.item()]
        if (step + 1) % 50 == 0:
            means = ", ".join(f"{name} {value / 50:.3f}" for name, value in zip(("list", "single", "span", "twins"), sums))
            print(f"step {step + 1} of {steps}: {means}, {time.time() - began:.0f} s", flush=True)
            sums[:] = 0
        if (step + 1) % args.check == 0 or step + 1 == steps:
            shipped = averaged.module
            torch.save(shipped.state_dict(), work / f"{args.name}.pt")
            result = {"dev": evaluate(shipped, reading, groups["dev"], found), "held": evaluate(shipped, reading, held, found) if held else None}
            print("  ", result, flush=True)
            (work / f"{args.name}.json").write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--matcher", default="matcher")
    parser.add_argument("--name", default="reader")
    parser.add_argument("--leave-out", action="append", default=[])
    parser.add_argument("--start", help="go on from these weights")
    parser.add_argument("--epochs", type=float, default=6)
    parser.add_argument("--rate", type=float, default=8e-4)
    parser.add_argument("--check", type=int, default=400)
    parser.add_argument("--seed", type=int, default=3)
    train(parser.parse_args())
