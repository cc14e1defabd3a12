namespace LambdaIaC.Compiler.Sources;

/// <summary>
/// What <c>[assembly: SuppressMessage(...)]</c> of a project accepts: everywhere, or with <c>Scope</c> and <c>Target</c> in a namespace, a
/// type or a member, which documentation ids name, as Visual Studio writes them (<c>~M:Shop.OrdersStack.#ctor(System.String)</c>).
/// </summary>
internal sealed class GlobalSuppressions(IEnumerable<SourceFile> sources)
{
    private readonly IReadOnlyList<SuppressionAttribute> _attributes = [.. sources.SelectMany(SuppressionAttribute.In).Where(static attribute => attribute.IsGlobal)];

    /// <summary>Whether there is nothing to ask for.</summary>
    public bool IsEmpty => _attributes.Count == 0;

    /// <summary>Why a finding at a line of a file is accepted; null when it is not.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="line">The line.</param>
    /// <param name="declarations">The types and members of the file.</param>
    public string? ReasonFor(string id, int line, IReadOnlyList<Declaration> declarations) =>
        _attributes.FirstOrDefault(attribute => attribute.Id == id && (IsForAll(attribute) || declarations.Any(declaration =>
            line >= declaration.FirstLine && line <= declaration.LastLine && IsFor(attribute, declaration))))?.Reason;

    private static bool IsForAll(SuppressionAttribute attribute) =>
        attribute.Target is null && (attribute.Scope is null || attribute.Scope.Equals("module", StringComparison.OrdinalIgnoreCase));

    private static bool IsFor(SuppressionAttribute attribute, Declaration declaration)
    {
        if (attribute.Target is not { } target)
        {
            return false;
        }

        var name = target.TrimStart('~');
        name = name is [_, ':', ..] ? name[2..] : name;
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var plain = WithoutArity(open < 0 ? name : name[..open]);
        return attribute.Scope?.ToUpperInvariant() switch
        {
            "NAMESPACE" => declaration.Namespace == plain,
            "NAMESPACEANDDESCENDANTS" => declaration.Namespace == plain || declaration.Namespace.StartsWith($"{plain}.", StringComparison.Ordinal),
            "TYPE" => declaration.Parameters is null && declaration.Name == plain,
            "MEMBER" => declaration.Name == plain && (declaration.Parameters is not { } parameters || parameters == (open < 0 ? 0 : Count(name[(open + 1)..]))),
            _ => false,
        };
    }

    /// <summary>The parameters of a documentation id, whose type arguments stand in braces and whose arrays in brackets.</summary>
    private static int Count(string parameters)
    {
        var end = parameters.LastIndexOf(')');
        var (count, depth) = (end <= 0 ? 0 : 1, 0);
        foreach (var character in parameters.AsSpan(0, Math.Max(0, end)))
        {
            depth += character is '{' or '[' or '(' ? 1 : character is '}' or ']' or ')' ? -1 : 0;
            count += character == ',' && depth == 0 ? 1 : 0;
        }

        return count;
    }

    private static string WithoutArity(string name) => string.Join('.', name.Split('.').Select(static part => part.Split('`')[0]));
}
