"""The reader: token vectors of a question and of a passage → does the passage answer, and where.

Aligns each token with what meets it on the other side, compares the two, and lets a small transformer put the comparisons
together (align, compare, aggregate: Parikh et al. 2016). It reads the vectors that are kept for every passage, so that no
text goes through the encoder again.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import nn

from matcher import DIMENSIONS
from trunk import PASSAGE_TOKENS, QUESTION_TOKENS

WIDTH = 192
LAYERS = 2
HEADS = 6
INNER = 512
#: Numbers that are known of each alignment: best cosine, weight, where it lies, how much of it lies in the paragraph.
KNOWN = 4
#: Numbers that go straight to the verdict.
STRAIGHT = 5


class Block(nn.Module):
    """A transformer layer that normalises first."""

    def __init__(self, drop: float) -> None:
        super().__init__()
        self.norm_attention = nn.LayerNorm(WIDTH)
        self.norm_inner = nn.LayerNorm(WIDTH)
        self.mix = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.expand = nn.Linear(WIDTH, INNER)
        self.shrink = nn.Linear(INNER, WIDTH)
        self.drop = nn.Dropout(drop)

    def forward(self, states: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        batch, length, _ = states.shape
        mixed = self.mix(self.norm_attention(states)).view(batch, length, 3, HEADS, WIDTH // HEADS)
        query, key, value = mixed[:, :, 0].transpose(1, 2), mixed[:, :, 1].transpose(1, 2), mixed[:, :, 2].transpose(1, 2)
        scores = query @ key.transpose(-1, -2) / (WIDTH // HEADS) ** 0.5
        scores = scores + (1.0 - mask[:, None, None, :]) * -1e4
        heads = (torch.softmax(scores, -1) @ value).transpose(1, 2).reshape(batch, length, WIDTH)
        states = states + self.drop(self.out(heads))
        return states + self.drop(self.shrink(F.gelu(self.expand(self.norm_inner(states)))))


class Reader(nn.Module):
    def __init__(self, drop: float = 0.15) -> None:
        super().__init__()
        self.sharpness = nn.Parameter(torch.tensor(14.0))
        self.compare_asked = nn.Sequential(nn.Linear(4 * DIMENSIONS + KNOWN, WIDTH), nn.GELU(), nn.Dropout(drop), nn.Linear(WIDTH, WIDTH))
        self.compare_read = nn.Sequential(nn.Linear(4 * DIMENSIONS + KNOWN, WIDTH), nn.GELU(), nn.Dropout(drop), nn.Linear(WIDTH, WIDTH))
        self.place_asked = nn.Parameter(torch.randn(QUESTION_TOKENS, WIDTH) * 0.02)
        self.place_read = nn.Parameter(torch.randn(PASSAGE_TOKENS, WIDTH) * 0.02)
        self.layers = nn.ModuleList(Block(drop) for _ in range(LAYERS))
        self.norm = nn.LayerNorm(WIDTH)
        self.answers = nn.Sequential(nn.Linear(3 * WIDTH, WIDTH), nn.GELU(), nn.Dropout(drop), nn.Linear(WIDTH, 1))
        self.straight = nn.Linear(STRAIGHT, 1)
        self.edges = nn.Linear(WIDTH, 2)

    def forward(
        self,
        question: torch.Tensor,
        weights: torch.Tensor,
        question_mask: torch.Tensor,
        passage: torch.Tensor,
        body: torch.Tensor,
        passage_mask: torch.Tensor,
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """
        @param question [B, I, 128] vectors of length 1; @param weights [B, I], a row adds up to 1
        @param passage [B, J, 128]; @param body [B, J], 1 for tokens of the paragraph, 0 for those of the title
        @returns log odds that the passage answers [B], and scores of its tokens to be first and last of the answer [B, J, 2]
        """
        length = question.shape[1]
        cosines = question @ passage.transpose(1, 2)
        hidden = (1.0 - passage_mask)[:, None, :] * -1e4
        unasked = (1.0 - question_mask)[:, :, None] * -1e4
        to_read = torch.softmax(cosines * self.sharpness + hidden, 2)
        to_asked = torch.softmax(cosines * self.sharpness + unasked, 1).transpose(1, 2)
        met = (cosines + hidden).amax(2)
        meets = (cosines + unasked).amax(1)
        places = torch.cumsum(passage_mask, 1) / 64.0
        aligned = to_read @ passage
        known = torch.stack([met, weights * 10.0, (to_read @ places[:, :, None]).squeeze(-1), (to_read @ body[:, :, None]).squeeze(-1)], -1)
        asked = self.compare_asked(torch.cat([question, aligned, question * aligned * 8.0, question - aligned, known], -1))
        back = to_asked @ question
        heaviness = (to_asked @ weights[:, :, None]).squeeze(-1) * 10.0
        known = torch.stack([meets, heaviness, places, body], -1)
        read = self.compare_read(torch.cat([passage, back, passage * back * 8.0, passage - back, known], -1))
        states = torch.cat([asked + self.place_asked[:length], read + self.place_read[: passage.shape[1]]], 1)
        mask = torch.cat([question_mask, passage_mask], 1)
        for layer in self.layers:
            states = layer(states, mask)
        states = self.norm(states)
        asked, read = states[:, :length], states[:, length:]
        # The largest value over the question's tokens lets a single one of them say that it is not met.
        largest = (asked - 1e4 * (1.0 - question_mask)[:, :, None]).amax(1)
        mean = (asked * weights[:, :, None]).sum(1)
        of_read = (read * passage_mask[:, :, None]).sum(1) / passage_mask.sum(1, keepdim=True)
        score = (met * weights).sum(1)
        unmet = (1.0 - met) * weights
        straight = torch.stack(
            [score, unmet.amax(1), (met + (1.0 - question_mask)).amin(1), (unmet * unmet).sum(1) * 10.0, (met * question_mask).sum(1) / question_mask.sum(1)],
            -1,
        )
        odds = self.answers(torch.cat([mean, largest, of_read], -1)) + self.straight(straight) * 4.0
        return odds.squeeze(-1), self.edges(read)
