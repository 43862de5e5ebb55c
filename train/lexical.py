"""BM25 (Robertson and Zaragoza 2009) over plain lower-case words: only to find misleading passages to learn from."""

from __future__ import annotations

import math
import re
from collections import Counter

WORD = re.compile(r"\w+")
STOP = frozenset(
    "a an and are as at be been by did do does for from had has have he her his how in is it its of on or she that the their they this to was were what when where which who whom why will with would".split()
)


def words(text: str) -> list[str]:
    return [word for word in WORD.findall(text.lower()) if word not in STOP]


class Bm25:
    def __init__(self, texts: list[str], k: float = 1.2, b: float = 0.7) -> None:
        counts = [Counter(words(text)) for text in texts]
        lengths = [sum(count.values()) for count in counts]
        mean = sum(lengths) / max(1, len(lengths))
        self.postings: dict[str, list[tuple[int, float]]] = {}
        for place, count in enumerate(counts):
            for word, times in count.items():
                weight = times * (k + 1) / (times + k * (1 - b + b * lengths[place] / mean))
                self.postings.setdefault(word, []).append((place, weight))
        self.size = len(texts)

    def best(self, question: str, limit: int) -> list[int]:
        scores: Counter[int] = Counter()
        for word in set(words(question)):
            found = self.postings.get(word, [])
            rarity = math.log(1 + (self.size - len(found) + 0.5) / (len(found) + 0.5))
            for place, weight in found:
                scores[place] += rarity * weight
        return [place for place, _ in scores.most_common(limit)]
