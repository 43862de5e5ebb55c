"""The matcher: text by itself → one vector a token, a weight a token, and one vector for the whole.

Late interaction (Khattab and Zaharia 2020, ColBERT): a passage scores the weighted mean, over the tokens of the question,
of the best cosine with a token of the passage. The vector of the whole finds candidates among all passages.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import nn

from trunk import WIDTH, load_base, upper

#: Numbers a token vector and a whole vector have.
DIMENSIONS = 128


class Matcher(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layers = upper(load_base())
        self.project = nn.Linear(WIDTH, DIMENSIONS, bias=False)
        self.pool = nn.Linear(WIDTH, DIMENSIONS, bias=False)
        self.weigh = nn.Linear(WIDTH, 1)
        nn.init.zeros_(self.weigh.weight)
        nn.init.constant_(self.weigh.bias, 0.54)
        # Only the loss uses these.
        self.scale = nn.Parameter(torch.tensor(20.0))
        self.pool_scale = nn.Parameter(torch.tensor(15.0))

    def forward(self, states: torch.Tensor, mask: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Lower states [B, L, 384], mask [B, L] → token vectors [B, L, 128] and whole vectors [B, 128], both of length 1,
        and token weights [B, L], 0 for [CLS], [SEP] and padding."""
        for layer in self.layers:
            states = layer(states, mask)
        tokens = F.normalize(self.project(states), dim=-1)
        mean = (states * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)
        # [CLS] is the first token, [SEP] the last.
        content = torch.cat([torch.zeros_like(mask[:, :1]), mask[:, 2:], torch.zeros_like(mask[:, :1])], 1)
        weights = F.softplus(self.weigh(states).squeeze(-1)) * content
        return tokens, weights, F.normalize(self.pool(mean), dim=-1)


def content_mask(mask: torch.Tensor) -> torch.Tensor:
    return torch.cat([torch.zeros_like(mask[:, :1]), mask[:, 2:], torch.zeros_like(mask[:, :1])], 1)


def late_interaction(
    question: torch.Tensor, weights: torch.Tensor, passage: torch.Tensor, content: torch.Tensor
) -> torch.Tensor:
    """[Q, I, D], [Q, I], [P, J, D], [P, J] → scores [Q, P], each a weighted mean of cosines."""
    cosines = torch.einsum("qid,pjd->qpij", question, passage)
    best = cosines.masked_fill(content[None, :, None, :] == 0, -1.0).amax(-1)
    return (best * weights[:, None, :]).sum(-1) / weights.sum(-1)[:, None]


def start_from_pca(model: Matcher, batches: list[tuple[torch.Tensor, torch.Tensor]]) -> None:
    """Lets both projections start as the main directions of the untrained states."""
    model.eval()
    tokens, wholes = [], []
    with torch.inference_mode():
        for states, mask in batches:
            for layer in model.layers:
                states = layer(states, mask)
            tokens.append(F.normalize(states, dim=-1)[content_mask(mask) > 0])
            wholes.append(F.normalize((states * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True), dim=-1))
    for rows, layer in ((torch.cat(tokens), model.project), (torch.cat(wholes), model.pool)):
        rows = rows[torch.randperm(len(rows), generator=torch.Generator().manual_seed(1))[:20000]]
        _, _, directions = torch.linalg.svd(rows.float(), full_matrices=False)
        with torch.no_grad():
            layer.weight.copy_(directions[:DIMENSIONS])
