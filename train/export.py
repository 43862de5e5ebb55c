"""Trained weights → `models/encoder/`: three ONNX files in 8 bits, the tokenizer and a manifest.

    python export.py --work WORK --out ../models/encoder [--version 1]
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import torch
from torch import nn

from matcher import DIMENSIONS, Matcher
from reader import Reader
from shrink import shrink
from trunk import PASSAGE_TOKENS, QUESTION_TOKENS, WIDTH, Lower, base_folder, load_base

OPSET = 17


def write(model: nn.Module, inputs: dict[str, torch.Tensor], outputs: list[str], axes: dict[str, dict[int, str]], file: Path) -> None:
    torch.onnx.export(
        model.eval(),
        tuple(inputs.values()),
        str(file),
        input_names=list(inputs),
        output_names=outputs,
        dynamic_axes=axes,
        opset_version=OPSET,
        dynamo=False,
    )


def main(args: argparse.Namespace) -> None:
    work, out = Path(args.work), Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    matcher = Matcher()
    if (work / f"{args.matcher}.pt").exists():
        matcher.load_state_dict(torch.load(work / f"{args.matcher}.pt"))
    reader = Reader()
    if (work / f"{args.reader}.pt").exists():
        reader.load_state_dict(torch.load(work / f"{args.reader}.pt"))
    with tempfile.TemporaryDirectory() as scratch:
        full = Path(scratch)
        batch = {0: "batch", 1: "length"}
        write(
            Lower(load_base()),
            {"ids": torch.ones(2, 12, dtype=torch.long), "mask": torch.ones(2, 12)},
            ["states"],
            {"ids": batch, "mask": batch, "states": batch},
            full / "lower.onnx",
        )
        write(
            matcher,
            {"states": torch.ones(2, 12, WIDTH), "mask": torch.ones(2, 12)},
            ["tokens", "weights", "whole"],
            {"states": batch, "mask": batch, "tokens": batch, "weights": batch, "whole": {0: "batch"}},
            full / "matcher.onnx",
        )
        asked, read = {0: "batch", 1: "asked"}, {0: "batch", 1: "read"}
        write(
            reader,
            {
                "question": torch.ones(2, 9, DIMENSIONS),
                "weights": torch.ones(2, 9),
                "question_mask": torch.ones(2, 9),
                "passage": torch.ones(2, 14, DIMENSIONS),
                "body": torch.ones(2, 14),
                "passage_mask": torch.ones(2, 14),
            },
            ["answers", "edges"],
            {
                **{name: asked for name in ("question", "weights", "question_mask")},
                **{name: read for name in ("passage", "body", "passage_mask")},
                "answers": {0: "batch"},
                "edges": read,
            },
            full / "reader.onnx",
        )
        for name in ("lower", "matcher", "reader"):
            if args.full:
                shutil.copy(full / f"{name}.onnx", out / f"{name}.fp32.onnx")
            shrink(full / f"{name}.onnx", out / f"{name}.onnx")
    shutil.copy(base_folder() / "tokenizer.json", out / "tokenizer.json")
    files = {
        name: {"sha256": hashlib.sha256((out / name).read_bytes()).hexdigest(), "bytes": (out / name).stat().st_size}
        for name in ("lower.onnx", "matcher.onnx", "reader.onnx", "tokenizer.json")
    }
    manifest = {
        "version": args.version,
        "dimensions": DIMENSIONS,
        "width": WIDTH,
        "questionTokens": QUESTION_TOKENS,
        "passageTokens": PASSAGE_TOKENS,
        "languages": ["en"],
        "files": files,
    }
    (out / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")
    print(json.dumps(manifest, indent=1))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--version", default="1")
    parser.add_argument("--matcher", default="matcher")
    parser.add_argument("--reader", default="reader")
    parser.add_argument("--full", action="store_true", help="keep the 32-bit files beside")
    main(parser.parse_args())
