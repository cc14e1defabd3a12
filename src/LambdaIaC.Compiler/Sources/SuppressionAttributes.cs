namespace LambdaIaC.Compiler.Sources;

/// <summary>
/// Where <c>[SuppressMessage("category", "LIAC1001", Justification = "...")]</c> accepts a finding: in the declaration that it stands on. Those
/// of an assembly are in a file of their own, which nobody points at, and are not seen.
/// </summary>
internal sealed class SuppressionAttributes
{
    private readonly SourceFile _source;
    private readonly List<(int First, int Last, string Id, string Reason)> _accepted = [];

    public SuppressionAttributes(SourceFile source)
    {
        _source = source;
        for (var index = 0; index + 1 < source.Tokens.Count; index++)
        {
            if ((source.Tokens[index].IsWord("SuppressMessage") || source.Tokens[index].IsWord("SuppressMessageAttribute")) && source.Tokens[index + 1].Is("("))
            {
                Read(index + 1);
            }
        }
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

    private void Read(int open)
    {
        if (_source.PartnerOf(open) < 0 || SectionAround(open) is not { } section)
        {
            return;
        }

        var arguments = _source.Split(_source.Inside(open));
        if (arguments.Count < 2 || _source.Tokens[arguments[1].Start] is not { Kind: TokenKind.Text, Text: var check })
        {
            return;
        }

        var reason = arguments.Where(argument => _source.Tokens[argument.Start].IsWord("Justification")).Select(argument => _source.Tokens[argument.End - 1].Text).FirstOrDefault();
        // "LIAC1001:a title" names the same as "LIAC1001".
        _accepted.Add((_source.Tokens[section].Line, LastLineOf(section), check.Split(':')[0], string.IsNullOrWhiteSpace(reason) ? "[SuppressMessage]" : reason));
    }

    /// <summary>The bracket that the attribute stands in.</summary>
    private int? SectionAround(int attribute)
    {
        for (var index = attribute; index >= 0; index--)
        {
            if (_source.Tokens[index].Is("[") && _source.PartnerOf(index) > attribute)
            {
                return index + 1 < _source.Tokens.Count && _source.Tokens[index + 1].IsWord("assembly") ? null : index;
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
