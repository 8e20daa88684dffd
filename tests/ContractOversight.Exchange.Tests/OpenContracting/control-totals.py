"""Works out, without any of the product's code, what the tests on real Open Contracting files expect.

    python3 control-totals.py FOLDER-OR-FILE...

Whole files are loaded with the json module; amounts are Decimals. For each process (ocid) the releases are sorted by date;
awards and contracts are taken over by id, a later non-null field replacing an earlier one. One agreement is counted for each
contract, each award without a contract, and each process without either; its value is the contract's, else the award's,
else the tender's. Only amounts in GBP are added.
"""
import glob
import json
import os
import sys
from decimal import ROUND_HALF_UP, Decimal


def items(node):
    if isinstance(node, list):
        for one in node:
            yield from items(one)
    elif "records" in node:
        for record in node["records"]:
            yield record["compiledRelease"]
    elif "releases" in node:
        yield from node["releases"]
    else:
        yield node


def load(path):
    text = open(path, encoding="utf-8-sig").read()
    lines = text.splitlines() if path.endswith(".jsonl") else [text]
    for line in lines:
        if line.strip():
            yield from items(json.loads(line, parse_float=Decimal, parse_int=Decimal))


def overlay(old, new):
    for key, value in new.items():
        if isinstance(value, dict) and isinstance(old.get(key), dict):
            overlay(old[key], value)
        elif value is None:
            old.pop(key, None)
        else:
            old[key] = value


def by_id(releases, name):
    found = {}
    for release in releases:
        for place, item in enumerate(release.get(name) or []):
            overlay(found.setdefault(str(item.get("id", place)), {}), item)
    return found


def pence(value):
    if not value or value.get("amount") is None or value.get("currency") != "GBP":
        return None
    return int((Decimal(value["amount"]) * 100).quantize(Decimal(1), ROUND_HALF_UP))


def is_real(award):
    return (award.get("status") or award.get("date") or (award.get("value") or {}).get("amount") is not None
            or any(s.get("name") for s in award.get("suppliers") or []))


def agreements(releases):
    awards = {k: a for k, a in by_id(releases, "awards").items() if is_real(a)}
    contracts = by_id(releases, "contracts")
    for contract in contracts.values():
        own = pence(contract.get("value"))
        award = awards.get(str(contract.get("awardID")), {})
        yield "contracted", own if contract.get("value") else pence(award.get("value"))
    used = {str(c.get("awardID")) for c in contracts.values()}
    for key, award in awards.items():
        if key not in used:
            yield "awarded", pence(award.get("value"))
    if not awards and not contracts:
        tender = {}
        for release in releases:
            overlay(tender, release.get("tender") or {})
        yield "planned", pence(tender.get("value"))


for argument in sys.argv[1:]:
    paths = sorted(glob.glob(os.path.join(argument, "*"))) if os.path.isdir(argument) else [argument]
    processes, releases = {}, 0
    for path in paths:
        for release in load(path):
            releases += 1
            processes.setdefault(release["ocid"], []).append(release)
    stages, total = {}, 0
    for found in processes.values():
        for stage, value in agreements(sorted(found, key=lambda r: r.get("date") or "")):
            stages[stage] = stages.get(stage, 0) + 1
            total += value or 0
    print(os.path.basename(argument), "releases", releases, "processes", len(processes), stages, "pence", total)
