"""ONNX weights in 8 and 4 bits. What is computed stays in 32 bits: the runtime unpacks the weights once when it loads them.

Scaling what goes through the layers to 8 bits as well ("dynamic" quantization) is no faster on a processor without VNNI,
costs ten times the precision, and makes a vector depend on what else is in its batch.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import helper, numpy_helper

#: Smaller weights stay as they are.
LEAST = 4096
#: Numbers of a word's vector that share a scale.
BLOCK = 64


def eight_bits(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """[K, N] → whole numbers and a scale for each of the N columns."""
    scale = np.abs(weights).max(0) / 127
    scale[scale == 0] = 1e-8
    return np.clip(np.round(weights / scale), -127, 127).astype(np.int8), scale.astype(np.float32)


def four_bits(table: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """[V, D] → two numbers a byte, and a scale for each block of a row: of a few scales the one with the least error."""
    rows, columns = table.shape
    blocks = table.reshape(rows, columns // BLOCK, BLOCK)
    most = np.maximum(np.abs(blocks).max(-1, keepdims=True) / 7, 1e-8)
    best_error = best_whole = best_scale = None
    for share in (1.0, 0.95, 0.9, 0.85, 0.8):
        scale = most * share
        whole = np.clip(np.round(blocks / scale), -8, 7)
        error = ((whole * scale - blocks) ** 2).sum(-1, keepdims=True)
        if best_error is None:
            best_error, best_whole, best_scale = error, whole, scale
            continue
        better = error < best_error
        best_error = np.where(better, error, best_error)
        best_whole = np.where(better, whole, best_whole)
        best_scale = np.where(better, scale, best_scale)
    nibbles = (best_whole + 8).astype(np.uint8).reshape(rows, columns)
    return nibbles[:, 0::2] | (nibbles[:, 1::2] << 4), best_scale.reshape(rows, -1).astype(np.float32)


def shrink(source: Path, target: Path) -> None:
    """Weights of layers to 8 bits a number, the table of word pieces to 4."""
    model = onnx.load(source)
    graph = model.graph
    weights = {one.name: one for one in graph.initializer}
    nodes = []
    for node in graph.node:
        name = next((one for one in node.input if one in weights and np.prod(weights[one].dims) >= LEAST), None)
        if name is None or len(weights[name].dims) != 2 or node.op_type not in ("MatMul", "Gemm", "Gather"):
            nodes.append(node)
            continue
        values = numpy_helper.to_array(weights[name]).astype(np.float32)
        graph.initializer.remove(weights.pop(name))
        if node.op_type == "Gather":
            whole, scale = four_bits(values)
            nodes.append(
                helper.make_node(
                    "GatherBlockQuantized",
                    [f"{name}.bits", node.input[1], f"{name}.scale"],
                    list(node.output),
                    domain="com.microsoft",
                    bits=4,
                    block_size=BLOCK,
                    gather_axis=0,
                    quantize_axis=1,
                )
            )
        else:
            columns = 0 if node.op_type == "Gemm" and any(one.name == "transB" and one.i for one in node.attribute) else 1
            whole, scale = eight_bits(values if columns == 1 else values.T)
            whole = whole if columns == 1 else whole.T
            nodes.append(helper.make_node("DequantizeLinear", [f"{name}.bits", f"{name}.scale"], [f"{name}.full"], axis=columns))
            node.input[list(node.input).index(name)] = f"{name}.full"
            nodes.append(node)
        graph.initializer.append(numpy_helper.from_array(np.ascontiguousarray(whole), f"{name}.bits"))
        graph.initializer.append(numpy_helper.from_array(scale, f"{name}.scale"))
    del graph.node[:]
    graph.node.extend(nodes)
    if not any(one.domain == "com.microsoft" for one in model.opset_import):
        model.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    model.doc_string = ""
    onnx.save(model, target)
