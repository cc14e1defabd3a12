from pathlib import Path

_lines = (Path(__file__).parent.parent / "phrases.txt").read_text(encoding="utf-8").splitlines()
_phrases = dict(line.split("=", 1) for line in _lines if "=" in line)


def greet(language, name):
    return f"{_phrases.get(language, _phrases['en'])}, {name}!"
