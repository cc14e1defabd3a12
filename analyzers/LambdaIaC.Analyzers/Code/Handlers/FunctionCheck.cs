using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Reading;
using LambdaIaC.Analyzers.Values;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Code.Handlers;

/// <summary>Judges the code behind every function that a program creates.</summary>
internal sealed class FunctionCheck(ModelSymbols model, Compilation compilation, AnalyzerConfigOptions build)
{
    private readonly SymbolDefinitions _definitions = new(compilation);
    private readonly HandlerBinder _binder = new(compilation);

    public void Run(SyntaxNodeAnalysisContext context)
    {
        if (!model.Mentions.MayCreate(context.Node)
            || CreationSyntax.OperationOf(context) is not IObjectCreationOperation creation
            || model.SchemaOf(creation.Type) is not { Name: "Function" })
        {
            return;
        }

        var places = new PlaceMap(creation.Syntax);
        var reader = new ValueReader(model, _definitions, context.CancellationToken);
        var properties = reader.Blocks.Members(creation, new Cursor(places, ""), Trail.Start);
        if (places.ExpressionOf("Handler") is not { } handler || TargetOf(creation, properties["Handler"], context.CancellationToken) is not { } target)
        {
            return;
        }

        var name = ResourceName.Of(creation, properties, context.ContainingSymbol, reader, Trail.Start);
        var function = new FunctionCode(name, properties, places, handler, compilation, build) { IsOfModel = model.Contains(creation.Type!) };
        if (!function.IsDotNet)
        {
            return;
        }

        foreach (var finding in CodeRules.OfHandlers.SelectMany(rule => rule.Check(function, target)))
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    private HandlerTarget? TargetOf(IObjectCreationOperation creation, Value written, CancellationToken cancellation)
    {
        if (written.Text() is { } text)
        {
            return _binder.Bind(text);
        }

        var value = creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(static assignment => assignment.Target is IPropertyReferenceOperation { Property.Name: "Handler" })?.Value;
        return value is null ? null : HandlerBinder.Bind(HandlerCall.Of(_definitions.Follow(value, Trail.Start, cancellation)?.Operation ?? value));
    }
}
