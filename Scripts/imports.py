"""Finds imports that break the order of the rooms; reads `swift package describe --type json`.

A target may import, of the targets of this package, those that the manifest lists for it. The
compiler does not hold this: a module that happens to be built already can be imported by all.
Foundation is refused in the program: it slows its start.
"""

import json
import re
import sys
from pathlib import Path

IMPORT = re.compile(
    r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?"
    r"import\s+(?:(?:struct|class|enum|protocol|typealias|func|var|let)\s+)?(\w+)"
)


def problems(package):
    targets = package["targets"]
    rooms = {target["c99name"] for target in targets}
    for target in targets:
        allowed = {name.replace("-", "_") for name in target.get("target_dependencies", [])}
        for source in target["sources"]:
            path = Path(target["path"]) / source
            if path.suffix != ".swift":
                continue
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                found = IMPORT.match(line)
                module = found and found[1]
                if module in rooms - allowed:
                    name = target["name"]
                    yield f"{path}:{number}: {name} may not import {module}; see Package.swift"
                if module == "Foundation" and path.parts[0] == "Sources":
                    yield f"{path}:{number}: use the standard library or FoundationEssentials"


found = list(problems(json.load(sys.stdin)))
print(*found, sep="\n", end="\n" if found else "")
sys.exit(1 if found else 0)
