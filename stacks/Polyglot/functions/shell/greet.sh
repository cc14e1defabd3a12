# Reads an event from the standard input and writes the answer to the standard output; what goes to the standard error is logged.
event=$(cat)

# The value of a text member of a flat JSON object; enough for this event, and no JSON parser is at hand.
member() { printf '%s' "$event" | sed -n "s/.*\"$1\"[[:space:]]*:[[:space:]]*\"\([^\"\\\\]*\)\".*/\1/p"; }

name=$(member name)
language=$(member language)
name=${name:-world}
language=${language:-$DEFAULT_LANGUAGE}

echo "greeting $name in $language" >&2
printf '{"runtime":"shell","message":"%s, %s!"}' "$(phrase "$language")" "$name"
