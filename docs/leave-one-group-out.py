#!/usr/bin/env python3
"""What a group of documents scores without the cue words that only it vouches for.

Usage: leave-one-group-out.py APP TRUTH SCORER [GROUP...]

APP     folder with protocol-miner.dll, as `dotnet build -c Release src/ProtocolMiner.Cli` leaves it
TRUTH   folder with a folder for each group of documents: docs/ and, for each document, gold/NAME.json
SCORER  the script that compares a folder of hand-made truth with a folder of extracted facts
GROUP   the groups to score; all when none is named

The cue lists (src/ProtocolMiner/Extraction/Cues/*.tsv) are embedded in ProtocolMiner.dll as they stand in the source. Every alternative of
a cue (split at its outermost "|") is tried on the text of all documents. For each group, the alternatives that match there and in no other
group are overwritten with as many "~" in a copy of the program, and the group is read and scored with that copy. Lists of names are left
alone: they hold no wording. Needs the Python package `regex`.
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

import regex

CUES = pathlib.Path(__file__).resolve().parent.parent / "src/ProtocolMiner/Extraction/Cues"
NAME_LISTS = {"first-names.tsv", "not-names.tsv"}
# Lists whose cues must match a whole line, cell or label.
WHOLE = {"sections", "kinds", "kind-openings", "back-matter", "front-headings", "front-labels", "attendance-labels", "attendance-columns",
         "bodies", "speaker-lists", "chair-titles", "organizations"}


def alternatives(pattern):
    """Start and end of each alternative of a regular expression."""
    depth, start, inside, i = 0, 0, False, 0
    while i < len(pattern):
        c = pattern[i]
        if c == "\\":
            i += 1
        elif inside:
            inside = c != "]"
        elif c == "[":
            inside = True
        elif c in "()":
            depth += 1 if c == "(" else -1
        elif c == "|" and depth == 0:
            yield start, i
            start = i + 1
        i += 1
    yield start, len(pattern)


def cues():
    """(list, offset in bytes, alternative) of every alternative."""
    for path in sorted(CUES.glob("*.tsv")):
        if path.name in NAME_LISTS:
            continue
        offset = 0
        for line in path.read_bytes().split(b"\n"):
            text = line.decode().lstrip("\ufeff")
            if text.strip() and not text.startswith("#"):
                pattern = text.split("\t")[0]
                skipped = len(line) - len(text.encode())
                for start, end in alternatives(pattern):
                    yield path, offset + skipped + len(pattern[:start].encode()), pattern[start:end]
            offset += len(line) + 1


def run(app, *arguments):
    done = subprocess.run(["dotnet", str(app / "protocol-miner.dll"), *map(str, arguments)], capture_output=True, text=True)
    return done.stdout


def texts(app, documents):
    """All lines of the documents, and apart the stretches that a list of whole lines is compared with."""
    written = [line for document in documents for line in run(app, "inspect", document).splitlines()]
    if any(regex.match("finding +time-limit", line) for line in written):
        sys.exit("A document was not read in time; the machine is too busy to measure.")
    lines = [regex.sub(r"^(?:p\d* \S+ (?:x\S* )?|running +| +\| )", "", line) for line in written]
    whole = {piece.strip(" :.") for line in lines for cell in regex.split(r"\t| \| | ⏎ ", line) for piece in (cell, cell.split(":")[0])}
    return "\n".join(lines), "\n".join(sorted(whole))


def fires(path, alternative, text, whole):
    words = alternative.replace(" ", r"[ \t]+")
    if path.stem in WHOLE:
        return regex.search(f"^(?:{words})$", whole, regex.I | regex.M) is not None
    return regex.search(rf"(?<!\p{{L}})(?:{words})(?!\p{{L}})", text, regex.I | regex.M) is not None


def score(app, scorer, group):
    with tempfile.TemporaryDirectory() as out:
        run(app, "extract", *sorted((group / "docs").iterdir()), "--out", out)
        if any("\"time-limit\"" in path.read_text() for path in pathlib.Path(out).iterdir()):
            sys.exit(f"{group.name}: a document was not read in time; the machine is too busy to measure.")
        lines = subprocess.run([sys.executable, scorer, group / "gold", out], capture_output=True, text=True, check=True).stdout.splitlines()
    core = next(line for line in lines if line.startswith("core F1")).split()[-1]
    header = next(line for line in lines if line.startswith("document"))
    f1 = next(line for line in lines if line.startswith("ALL, F1"))
    columns = [(header[i:i + 13].strip(), f1[i:i + 13].strip()) for i in range(37, len(header), 13)]
    return core, {name: value for name, value in columns if value}


def main():
    app, truth, scorer = (pathlib.Path(argument).resolve() for argument in sys.argv[1:4])
    groups = sorted(folder for folder in truth.iterdir() if (folder / "docs").is_dir())
    read = {group: texts(app, sorted((group / "docs").iterdir())) for group in groups}
    everything = list(cues())
    where = [[group for group in groups if fires(path, words, *read[group])] for path, _, words in everything]
    print(f"{len(everything)} alternatives in the cue lists; {sum(1 for found in where if found)} match somewhere, {sum(1 for found in where if len(found) > 1)} in more than one group\n")
    print("| group | documents | alternatives that match | only here | core F1 | without them | parts that fall |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | --- |")
    program = (app / "ProtocolMiner.dll").read_bytes()
    for group in groups if len(sys.argv) < 5 else [group for group in groups if group.name in sys.argv[4:]]:
        only = [cue for cue, found in zip(everything, where) if found == [group]]
        patched = bytearray(program)
        for path, offset, words in only:
            start = program.index(path.read_bytes()) + offset
            patched[start:start + len(words.encode())] = b"~" * len(words.encode())
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder) / "app"
            shutil.copytree(app, copy)
            (copy / "ProtocolMiner.dll").write_bytes(patched)
            core, parts = score(app, scorer, group)
            less, without = score(copy, scorer, group)
        fallen = ", ".join(f"{name} {parts[name]} → {without.get(name, 'none')}" for name in parts if parts[name] != without.get(name))
        print(f"| {group.name} | {len(list((group / 'docs').iterdir()))} | {sum(1 for found in where if group in found)} | {len(only)} | {core} | {less} | {fallen} |", flush=True)


if __name__ == "__main__":
    main()
