"""Counts by regular expression the §§ that mention a theme, in the JSON that `protocol-miner extract --out DIR` wrote,
and compares each period's share with what `protocol-miner themes QUERY --json` says.

    python3 docs/count_theme.py DIR REGEX TREND.json

Knows nothing of the program's index, words or queries: it reads the same §§ and counts. Prints a line for each period, the
largest difference between the shares, and the §§ that only one of the two counts.
"""
import json
import pathlib
import re
import sys

folder, pattern, trend_file = sys.argv[1:]
regex = re.compile(pattern, re.IGNORECASE)
trend = json.loads(pathlib.Path(trend_file).read_text())
by_quarter = trend["length"] == "quarter"

items, mentions, mentioning = {}, {}, set()
for file in sorted(pathlib.Path(folder).glob("*.json")):
    protocol = json.loads(file.read_text())
    date = protocol["meeting"]["date"]
    if protocol["kind"] not in ("minutes", "notes") or date is None:
        continue
    period = date[:4] + (f" Q{(int(date[5:7]) + 2) // 3}" if by_quarter else "")
    for ordinal, item in enumerate(protocol["items"]):
        text = "\n".join([item["title"] or "", item["text"], *(d["text"] for d in item["decisions"]), *item["attachments"]])
        items[period] = items.get(period, 0) + 1
        if regex.search(text):
            mentions[period] = mentions.get(period, 0) + 1
            mentioning.add((pathlib.Path(protocol["source"]["path"]).name, ordinal))

worst = 0.0
for point in trend["points"]:
    period, counted = point["period"], (mentions.get(point["period"], 0), items.get(point["period"], 0))
    share = counted[0] / counted[1] if counted[1] else None
    difference = abs(share - point["share"]) if share is not None and point["share"] is not None else 0.0 if share == point["share"] else 1.0
    worst = max(worst, difference)
    print(f"{period}  by hand {counted[0]:3} of {counted[1]:3}  program {point['mentions']:3} of {point['items']:3}  difference {difference:.2%}")

found = {(pathlib.Path(item["document"]).name, item["ordinal"]) for item in trend["items"]}
print(f"total    by hand {len(mentioning)} of {sum(items.values())}, program {trend['totals']['mentions']} of {trend['totals']['items']}; largest difference of a period {worst:.2%}")
for name, only in (("only by hand", mentioning - found), ("only the program", found - mentioning)):
    for document, ordinal in sorted(only):
        print(f"{name}: {document}, item {ordinal + 1}")
