namespace LambdaIaC.Compiler.Sources;

/// <summary>Where <c>[SuppressMessage]</c> accepts a finding: in the declaration that it stands on. Those of an assembly are <see cref="GlobalSuppressions"/>.</summary>
internal sealed class SuppressionAttributes
{
    private readonly SourceFile _source;
    private readonly List<(int First, int Last, string Id, string Reason)> _accepted;

    public SuppressionAttributes(SourceFile source)
    {
        _source = source;
        _accepted = [.. SuppressionAttribute.In(source).Where(static attribute => !attribute.IsGlobal)
            .Select(attribute => (source.Tokens[attribute.Section].Line, LastLineOf(attribute.Section), attribute.Id, attribute.Reason))];
    }

    /// <summary>Why a finding at a line is accepted; null when it is not.</summary>
    public string? ReasonFor(string id, int line)
    {
        foreach (var (first, last, accepted, reason) in _accepted)
        {
            if (line >= first && line <= last && accepted == id)
            {
                return reason;
            }
        }

        return null;
    }

    /// <summary>The declaration ends with its body, or with the semicolon of one that has none or is an expression.</summary>
    private int LastLineOf(int section)
    {
        var isExpression = false;
        for (var index = section; index < _source.Tokens.Count; index = _source.Next(index))
        {
            isExpression |= _source.Tokens[index].Is("=>") || _source.Tokens[index].Is("=");
            if (_source.Tokens[index].Is(";"))
            {
                return _source.Tokens[index].Line;
            }

            if (!isExpression && _source.Tokens[index].Is("{") && _source.PartnerOf(index) is >= 0 and var close)
            {
                return _source.Tokens[close].Line;
            }
        }

        return _source.Tokens[^1].Line;
    }
}
