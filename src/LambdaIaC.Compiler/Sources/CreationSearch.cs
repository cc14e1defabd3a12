namespace LambdaIaC.Compiler.Sources;

/// <summary>Finds the <c>new</c> that created a resource, by its line and, where a line holds several, by type and id.</summary>
internal static class CreationSearch
{
    /// <summary>Finds a creation.</summary>
    /// <param name="source">The file.</param>
    /// <param name="line">The line of the <c>new</c>.</param>
    /// <param name="typeName">The name of the resource's class.</param>
    /// <param name="logicalId">The logical id; the id in the source is its last part when the resource is in a component.</param>
    /// <returns>The index of the <c>new</c> token and what it creates; null when there is none, or when several fit equally well.</returns>
    public static (int Index, Creation Creation)? Find(SourceFile source, int line, string typeName, string logicalId)
    {
        var best = 0;
        (int, Creation)? found = null;
        foreach (var index in source.CreationsIn(line))
        {
            if (Creation.Read(source, index) is not { Arguments.Count: >= 2 } creation)
            {
                continue;
            }

            var score = Score(source, creation, typeName, logicalId);
            if (score >= best && score > 0)
            {
                found = score == best ? null : (index, creation);
                best = score;
            }
        }

        return found;
    }

    /// <summary>0: it created something else. An id outweighs a type, because the type may be an alias.</summary>
    private static int Score(SourceFile source, Creation creation, string typeName, string logicalId)
    {
        var type = creation.TypeName == typeName ? 2 : creation.TypeName is null ? 1 : 0;
        return IdOf(source, creation) switch
        {
            null => 1 + type,
            var id when id == logicalId => 8 + type,
            var id when logicalId.EndsWith($"-{id}", StringComparison.Ordinal) => 4 + type,
            _ => 0,
        };
    }

    /// <summary>The id where it is a plain string; null where it is computed.</summary>
    private static string? IdOf(SourceFile source, Creation creation)
    {
        var argument = creation.Arguments.FirstOrDefault(
            span => source.Tokens[span.Start].IsWord("id") && source.Tokens[span.Start + 1].Is(":"), creation.Arguments[1]);
        var token = source.Tokens[argument.End - 1];
        var isPlain = argument.End - argument.Start is 1 || (argument.End - argument.Start is 3 && source.Tokens[argument.Start + 1].Is(":"));
        return isPlain && token.Kind == TokenKind.Text ? token.Text : null;
    }
}
