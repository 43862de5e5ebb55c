"""The reader: token vectors of a question and of a passage → does the passage answer, and where.

Each token is compared with what meets it on the other side (align and compare: Parikh et al. 2016); then the question's
tokens look for what they need among the passage's (cross-attention), over neighbours that know how well each is met. It
reads the vectors that are kept for every passage, so that no text goes through the encoder again.
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
INNER = 384
#: Tokens of the passage beside a token that it hears from, itself included.
NEIGHBOURS = 9
#: Numbers that are known of each alignment: best cosine, weight, where it lies, how much of it lies in the paragraph.
KNOWN = 4
#: Numbers that go straight to the verdict.
STRAIGHT = 5


def heads_of(states: torch.Tensor) -> torch.Tensor:
    batch, length, _ = states.shape
    return states.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)


def attend(query: torch.Tensor, key: torch.Tensor, value: torch.Tensor, hidden: torch.Tensor) -> torch.Tensor:
    """[B, H, I, D], [B, H, J, D] twice, what is added to the scores → [B, I, H·D]"""
    scores = query @ key.transpose(-1, -2) / (WIDTH // HEADS) ** 0.5 + hidden
    mixed = torch.softmax(scores, -1) @ value
    return mixed.transpose(1, 2).reshape(query.shape[0], query.shape[2], WIDTH)


class Block(nn.Module):
    """The question's tokens hear from the passage, then from each other; normalised first."""

    def __init__(self, drop: float) -> None:
        super().__init__()
        self.norm_across, self.norm_among, self.norm_inner = (nn.LayerNorm(WIDTH) for _ in range(3))
        self.across, self.out_across = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, WIDTH)
        self.among, self.out_among = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.expand, self.shrink = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        #: How much a head follows the cosine of two tokens.
        self.follow = nn.Parameter(torch.linspace(0.0, 8.0, HEADS))
        self.drop = nn.Dropout(drop)

    def forward(
        self,
        asked: torch.Tensor,
        keys: torch.Tensor,
        values: torch.Tensor,
        cosines: torch.Tensor,
        unread: torch.Tensor,
        unasked: torch.Tensor,
    ) -> torch.Tensor:
        hidden = cosines[:, None] * self.follow[None, :, None, None] + unread[:, None]
        asked = asked + self.drop(self.out_across(attend(heads_of(self.across(self.norm_across(asked))), keys, values, hidden)))
        query, key, value = (heads_of(part) for part in self.among(self.norm_among(asked)).split(WIDTH, -1))
        asked = asked + self.drop(self.out_among(attend(query, key, value, unasked[:, None])))
        return asked + self.drop(self.shrink(F.gelu(self.expand(self.norm_inner(asked)))))


class Reader(nn.Module):
    def __init__(self, drop: float = 0.1) -> None:
        super().__init__()
        self.sharpness = nn.Parameter(torch.tensor(14.0))
        self.compare_asked = nn.Sequential(nn.Linear(4 * DIMENSIONS + KNOWN, WIDTH), nn.GELU(), nn.Dropout(drop), nn.Linear(WIDTH, WIDTH))
        self.compare_read = nn.Sequential(nn.Linear(2 * DIMENSIONS + KNOWN, WIDTH), nn.GELU(), nn.Dropout(drop))
        self.beside = nn.Conv1d(WIDTH, WIDTH, NEIGHBOURS, padding=NEIGHBOURS // 2, groups=WIDTH)
        self.join = nn.Linear(WIDTH, WIDTH)
        self.norm_read = nn.LayerNorm(WIDTH)
        #: What every layer sees of the passage.
        self.keys, self.values = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, WIDTH)
        self.place_asked = nn.Parameter(torch.randn(QUESTION_TOKENS, WIDTH) * 0.02)
        self.place_read = nn.Parameter(torch.randn(PASSAGE_TOKENS, WIDTH) * 0.02)
        self.layers = nn.ModuleList(Block(drop) for _ in range(LAYERS))
        self.norm = nn.LayerNorm(WIDTH)
        self.answers = nn.Sequential(nn.Linear(2 * WIDTH, WIDTH), nn.GELU(), nn.Dropout(drop), nn.Linear(WIDTH, 1))
        self.straight = nn.Linear(STRAIGHT, 1)
        #: Where an answer begins and ends: what the whole question looks for, compared with each token.
        self.edge_asked = nn.Linear(2 * WIDTH, 2 * WIDTH)

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
        cosines = question @ passage.transpose(1, 2)
        unread = (1.0 - passage_mask)[:, None, :] * -1e4
        unasked = (1.0 - question_mask)[:, None, :] * -1e4
        to_read = torch.softmax(cosines * self.sharpness + unread, 2)
        to_asked = torch.softmax(cosines.transpose(1, 2) * self.sharpness + unasked, 2)
        met = (cosines + unread).amax(2)
        meets = (cosines.transpose(1, 2) + unasked).amax(2)
        places = torch.cumsum(passage_mask, 1) / 64.0
        aligned = to_read @ passage
        known = torch.stack([met, weights * 10.0, (to_read @ places[:, :, None]).squeeze(-1), (to_read @ body[:, :, None]).squeeze(-1)], -1)
        asked = self.compare_asked(torch.cat([question, aligned, question * aligned * 8.0, question - aligned, known], -1))
        asked = asked + self.place_asked[: question.shape[1]]
        heaviness = (to_asked @ weights[:, :, None]).squeeze(-1) * 10.0
        read = self.compare_read(torch.cat([passage, to_asked @ question, torch.stack([meets, heaviness, places, body], -1)], -1))
        read = (read + self.place_read[: passage.shape[1]]) * passage_mask[:, :, None]
        read = self.norm_read(read + self.join(F.gelu(self.beside(read.transpose(1, 2)).transpose(1, 2))))
        keys, values = heads_of(self.keys(read)), heads_of(self.values(read))
        for layer in self.layers:
            asked = layer(asked, keys, values, cosines, unread, unasked)
        asked = self.norm(asked)
        # The largest value over the question's tokens lets a single one of them say that it is not met.
        largest = (asked - 1e4 * (1.0 - question_mask)[:, :, None]).amax(1)
        whole = torch.cat([(asked * weights[:, :, None]).sum(1), largest], -1)
        unmet = (1.0 - met) * weights
        straight = torch.stack(
            [
                (met * weights).sum(1),
                unmet.amax(1),
                (met + (1.0 - question_mask)).amin(1),
                (unmet * unmet).sum(1) * 10.0,
                (met * question_mask).sum(1) / question_mask.sum(1),
            ],
            -1,
        )
        odds = self.answers(whole) + self.straight(straight) * 4.0
        first, last = self.edge_asked(whole)[:, None].split(WIDTH, -1)
        edges = torch.stack([(read * first).sum(-1), (read * last).sum(-1)], -1) / WIDTH**0.5
        return odds.squeeze(-1), edges
