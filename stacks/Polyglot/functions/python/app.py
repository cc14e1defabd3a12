import os

from phrases import greet


def handler(event, context):
    event = event or {}
    name = event.get("name", "world")
    language = event.get("language", os.environ["DEFAULT_LANGUAGE"])
    print(f"greeting {name} in {language}")
    return {"runtime": "python", "message": greet(language, name)}
