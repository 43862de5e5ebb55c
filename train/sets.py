"""Question sets on disk → passages and questions.

A set is a folder with `articles.jsonl` ({id, title, date, text}) and `questions.jsonl` ({id, question, answerable,
gold?, near?, short?, trap?, pair?}). Paragraph numbers follow the program: blocks between blank lines, from 1.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")


@dataclass(frozen=True)
class Passage:
    """One paragraph. `text` is what the encoder reads: the title, then the paragraph."""

    id: str
    article: str
    paragraph: int
    text: str
    #: Where the paragraph begins in `text`.
    body: int


@dataclass(frozen=True)
class Question:
    id: str
    text: str
    answerable: bool
    gold: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    style: str | None = None
    trap: str | None = None
    pair: str | None = None


@dataclass
class QuestionSet:
    name: str
    passages: list[Passage]
    questions: list[Question]
    by_id: dict[str, Passage] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.by_id = {passage.id: passage for passage in self.passages}


def passage_text(title: str | None, paragraph: str) -> tuple[str, int]:
    """The text that the encoder reads for a paragraph, and where the paragraph begins in it."""
    lead = f"{' '.join(title.split())}: " if title else ""
    return lead + " ".join(paragraph.split()), len(lead)


def read_articles(file: Path) -> list[Passage]:
    passages = []
    for line in file.read_text("utf-8").split("\n"):
        if not line.strip():
            continue
        article = json.loads(line)
        for number, block in enumerate(BLANK_LINES.split(article["text"].strip()), 1):
            if not block.strip():
                continue
            text, body = passage_text(article.get("title"), block)
            passages.append(Passage(f"{article['id']}#p{number}", article["id"], number, text, body))
    return passages


def read_questions(file: Path) -> list[Question]:
    questions = []
    for line in file.read_text("utf-8").split("\n"):
        if not line.strip():
            continue
        row = json.loads(line)
        questions.append(
            Question(
                id=row["id"],
                text=row["question"],
                answerable=row["answerable"],
                gold=tuple(row.get("gold") or ()),
                near=tuple(row.get("near") or ()),
                short=tuple(row.get("short") or ()),
                style=row.get("style"),
                trap=row.get("trap"),
                pair=row.get("pair"),
            )
        )
    return questions


def read_set(folder: Path, extra_questions: Path | None = None) -> QuestionSet:
    """@param extra_questions questions of ours about the same articles, in the same form"""
    questions = read_questions(folder / "questions.jsonl")
    if extra_questions is not None and extra_questions.exists():
        questions += read_questions(extra_questions)
    return QuestionSet(f"{folder.parent.name}/{folder.name}", read_articles(folder / "articles.jsonl"), questions)


def read_groups(data: Path, own: Path | None = None) -> dict[str, list[QuestionSet]]:
    """The sets under `data`: `train` and `pairs` to learn from, `dev` to choose and calibrate with.

    @param own a folder with questions of ours about the articles of `train` (TOPIC.jsonl) and `pairs` (pairs-TOPIC.jsonl)
    """
    def folders(parent: Path) -> list[Path]:
        return sorted(path.parent for path in parent.glob("*/questions.jsonl"))

    return {
        "train": [read_set(path, own / f"{path.name}.jsonl" if own else None) for path in folders(data / "train")],
        "pairs": [read_set(path, own / f"pairs-{path.name}.jsonl" if own else None) for path in folders(data / "pairs")],
        "dev": [read_set(path) for path in folders(data)],
    }
