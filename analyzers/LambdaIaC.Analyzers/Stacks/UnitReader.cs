using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Reading;
using LambdaIaC.Analyzers.Values;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Stacks;

/// <summary>Reads the creations of one unit as resources that refer to each other.</summary>
internal sealed class UnitReader
{
    private readonly Dictionary<ResourceCreation, string> _ids = [];
    private readonly Dictionary<SyntaxNode, string?> _idsBySyntax = [];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly ModelSymbols _model;
    private readonly SymbolDefinitions _definitions;
    private readonly ValueReader _reader;
    private readonly PlaceRegister _register;
    private readonly CancellationToken _cancellation;

    public UnitReader(ModelSymbols model, SymbolDefinitions definitions, PlaceRegister register, CancellationToken cancellation)
    {
        _model = model;
        _definitions = definitions;
        _register = register;
        _cancellation = cancellation;
        _reader = new ValueReader(model, definitions, cancellation, new ResourceReferences(model, definitions, IdOf));
    }

    /// <summary>Reads the creations; the keys are their logical ids within the unit.</summary>
    public IReadOnlyList<KeyValuePair<string, IResourceView>> Read(IReadOnlyList<ResourceCreation> creations)
    {
        // Every creation gets its id first: references may point forward, through fields.
        foreach (var creation in creations)
        {
            var id = IdFor(creation);
            _ids[creation] = id;
            _idsBySyntax[creation.Operation.Syntax] = _idsBySyntax.ContainsKey(creation.Operation.Syntax) ? null : id;
        }

        return [.. creations.Select(creation => new KeyValuePair<string, IResourceView>(_ids[creation], Read(creation)))];
    }

    /// <summary>The id that the code gives, which messages may name; two may have the same one, in code that does not run yet or in other scopes.</summary>
    private string IdFor(ResourceCreation creation)
    {
        var written = ResourceName.Of(creation.Operation, MapValue.Empty, null, _reader, Trail.Start.In(creation.Frame));
        var id = written;
        for (var number = 1; id is "" || !_used.Add(id); number++)
        {
            id = $"{written}#{number}";
        }

        return id;
    }

    /// <summary>A field is assigned in one call and read in another: where the creation runs once, the call does not matter.</summary>
    private string? IdOf(ResourceCreation creation) =>
        _ids.TryGetValue(creation, out var id) || _idsBySyntax.TryGetValue(creation.Operation.Syntax, out id) ? id : null;

    private UnitResource Read(ResourceCreation creation)
    {
        var trail = Trail.Start.In(creation.Frame);
        var schema = _model.ResourceOf(creation.Operation.Type)!;
        var (written, from) = Arguments(creation.Operation, trail);
        var places = new PlaceMap((written ?? creation.Operation).Syntax);
        var properties = written is null ? new MapValue([], isOpen: true) : _reader.Blocks.Members(written, new Cursor(places, ""), from);
        return new UnitResource(schema.Name, ResourceName.Of(creation.Operation, properties, null, _reader, trail), properties, places, (written ?? creation.Operation).Syntax, _register);
    }

    /// <summary>The creation that holds the properties: the resource itself in the model, an argument of it elsewhere.</summary>
    private (IObjectCreationOperation? Creation, Trail Trail) Arguments(IObjectCreationOperation creation, Trail trail)
    {
        if (_model.SchemaOf(creation.Type) is not null)
        {
            return (creation, trail);
        }

        foreach (var argument in creation.Arguments)
        {
            var (value, from) = (Unconverted(argument.Value), trail);
            if (value is not IObjectCreationOperation && _definitions.Follow(value, trail, _cancellation) is { } definition)
            {
                (value, from) = (Unconverted(definition.Operation), definition.Trail);
            }

            if (value is IObjectCreationOperation arguments && _model.SchemaOf(arguments.Type) is not null)
            {
                return (arguments, from);
            }
        }

        return (null, trail);
    }

    private static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation { Operand: var operand })
        {
            operation = operand;
        }

        return operation;
    }
}
