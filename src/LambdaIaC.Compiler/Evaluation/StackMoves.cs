using LambdaIaC.Compiler.Validation;
using LambdaIaC.Rules;

namespace LambdaIaC.Compiler.Evaluation;

/// <summary>What <c>Moved</c> says: from an id that nothing has any more, to a resource of the stack, directly or over later moves.</summary>
internal sealed class StackMoves
{
    private readonly IReadOnlyList<Move> _moves;
    private readonly HashSet<string> _ids;
    private readonly Dictionary<string, string> _next = new(StringComparer.Ordinal);

    public StackMoves(Stack stack)
    {
        _moves = stack.Moves;
        _ids = stack.Resources.Select(static resource => resource.LogicalId).ToHashSet(StringComparer.Ordinal);
        foreach (var move in _moves)
        {
            _next.TryAdd(move.From, move.To);
        }
    }

    /// <summary>The moves that make no sense.</summary>
    public IEnumerable<Finding> Check()
    {
        var sources = new HashSet<string>(StringComparer.Ordinal);
        foreach (var move in _moves)
        {
            var problem = Problem(move) ?? (sources.Add(move.From) ? null : $"'{move.From}' is moved twice. Remove one of the two.");
            if (problem is not null)
            {
                yield return LibraryRules.IllegalMove.At(move.Place, $"Moved(\"{move.From}\", \"{move.To}\"): {problem}");
            }
        }
    }

    /// <summary>The moves with their final ids, in ordinal order: of a chain a to b to c, both a and b move to c.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Resolve() =>
        [.. _moves.Select(move => KeyValuePair.Create(move.From, Last(move.To))).OrderBy(static move => move.Key, StringComparer.Ordinal)];

    private string? Problem(Move move)
    {
        if (!LogicalName.IsLegal(move.From, LogicalName.MaximumIdLength))
        {
            return $"'{move.From}' was never a logical id; ids are letters, digits and hyphens, starting with a letter.";
        }

        if (_ids.Contains(move.From))
        {
            return $"'{move.From}' is still a resource of the stack. Rename the resource first.";
        }

        return _ids.Contains(Last(move.To)) ? null : $"the stack has no resource '{move.To}'. Name the id that the resource has now.";
    }

    /// <summary>Follows a chain of moves; one that runs in a circle ends after as many steps as there are moves.</summary>
    private string Last(string id)
    {
        for (var step = 0; step < _next.Count && _next.TryGetValue(id, out var following); step++)
        {
            id = following;
        }

        return id;
    }
}
