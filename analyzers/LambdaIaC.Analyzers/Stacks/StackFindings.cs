using System.Collections.Concurrent;
using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Values;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Views;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaIaC.Analyzers.Stacks;

/// <summary>Judges the resources that a class creates together. A class is judged once, when the first of its creations is.</summary>
internal sealed class StackFindings(ModelSymbols model, SymbolDefinitions definitions, Func<StackIndex, SyntaxTree, IEnumerable<Finding>> check, string? region = null)
{
    // More branches than that are code that computes its resources: the ones that always run are judged.
    private const int MaximumBranches = 16;

    private readonly ConcurrentDictionary<ISymbol, ILookup<SyntaxNode, UnitFinding>> _types = new(SymbolEqualityComparer.Default);

    /// <summary>The findings about a creation.</summary>
    /// <param name="creation">The creation that holds the properties of the resource.</param>
    /// <param name="member">The member that it is written in; null when there is none.</param>
    /// <param name="cancellation">Ends the analysis.</param>
    public IEnumerable<UnitFinding> At(IOperation creation, ISymbol? member, CancellationToken cancellation)
    {
        if ((member as INamedTypeSymbol ?? member?.ContainingType) is not { } type)
        {
            return [];
        }

        if (!_types.TryGetValue(type, out var findings))
        {
            findings = _types.GetOrAdd(type, Judge(type, creation, cancellation));
        }

        return findings[creation.Syntax];
    }

    private ILookup<SyntaxNode, UnitFinding> Judge(INamedTypeSymbol type, IOperation creation, CancellationToken cancellation)
    {
        var register = new PlaceRegister();
        var seen = new HashSet<(string, Place)>();
        return Units(type, creation, cancellation)
            .Where(unit => unit.Creations.Count > 0 && !IsSequence(unit))
            .SelectMany(unit => Judge(unit, creation.Syntax.SyntaxTree, register, cancellation))
            .Where(finding => seen.Add((finding.Rule.Id, finding.Place)))
            .Select(finding => (Finding: finding, Place: register.Find(finding.Place)))
            .Where(static found => found.Place is not null)
            .ToLookup(static found => found.Place!.Value.Creation, found => new UnitFinding(
                found.Finding,
                found.Place!.Value.Location,
                [.. found.Finding.Related.Select(other => register.Find(other.Place)?.Location).OfType<Location>()],
                RepairProperties.Of(found.Finding, found.Place.Value.Places)));
    }

    /// <summary>Whether calls ask for one kind of thing more than once, so that not all of it need exist at the same time.</summary>
    private bool IsSequence(Unit unit) => model.Foreign is { } foreign && unit.Creations
        .Select(static placed => placed.Creation.Operation.Type)
        .Where(type => foreign.LibraryOf(type)?.IsImperative == true)
        .GroupBy(static type => type, SymbolEqualityComparer.Default)
        .Any(static requests => requests.Skip(1).Any());

    private IReadOnlyList<Unit> Units(INamedTypeSymbol type, IOperation creation, CancellationToken cancellation)
    {
        if (TopLevel(creation) is { } program)
        {
            return [Walk(type, [program], isOpen: true, cancellation)];
        }

        var roots = new UnitRoots(definitions, type, cancellation);
        var methods = roots.Methods().Select(body => Walk(type, [body], isOpen: true, cancellation)).Where(static unit => unit.Creations.Count > 0).ToArray();

        // A stack is complete when its constructor has run, unless it is the base of another one or is added to from outside.
        var isWhole = !type.IsAbstract && model.IsStack(type.BaseType) && methods.Length == 0;
        return [.. roots.Constructors().Select(bodies => Walk(type, bodies, !isWhole, cancellation)), .. methods];
    }

    private Unit Walk(INamedTypeSymbol type, IReadOnlyList<IOperation> bodies, bool isOpen, CancellationToken cancellation)
    {
        var walker = new UnitWalker(model, definitions, type, cancellation);
        foreach (var body in bodies)
        {
            walker.Walk(body);
        }

        return new Unit(walker.Creations, isOpen || walker.IsOpen);
    }

    private IEnumerable<Finding> Judge(Unit unit, SyntaxTree file, PlaceRegister register, CancellationToken cancellation)
    {
        var reader = new UnitReader(model, definitions, register, cancellation);
        var resources = reader.Read([.. unit.Creations.Select(static placed => placed.Creation)]);
        var byId = resources.ToDictionary(static resource => resource.Key, static resource => resource.Value, StringComparer.Ordinal);
        var branches = unit.Creations.Select(static placed => placed.Branch).Distinct().ToArray();
        if (branches is [null])
        {
            return check(new StackIndex(new UnitStack([.. byId.Values], byId, unit.IsOpen), region), file);
        }

        // Nobody knows which branches exclude each other: each is judged with what runs whenever it does, and what is missing is not known.
        return (branches.Length > MaximumBranches ? [null] : branches).SelectMany(branch => check(new StackIndex(new UnitStack(Together(branch), byId, isOpen: true), region), file));

        IReadOnlyList<IResourceView> Together(Branch? branch) =>
            [.. resources.Where((_, index) => unit.Creations[index].Branch is var own && (branch?.Includes(own) ?? own is null)).Select(static resource => resource.Value)];
    }

    /// <summary>The statements at the top of a file that a creation is among; null when it is inside of a member.</summary>
    private static IOperation? TopLevel(IOperation creation)
    {
        var root = creation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Syntax is CompilationUnitSyntax ? root : null;
    }

    private sealed record Unit(IReadOnlyList<PlacedCreation> Creations, bool IsOpen);
}
