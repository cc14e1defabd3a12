using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Values;
using LambdaIaC.Analyzers.Reading;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers;

/// <summary>Judges one creation: a resource with all that is written inside it, or a block that is created on its own.</summary>
internal sealed class CreationCheck(ModelSymbols model, Compilation compilation)
{
    private readonly SymbolDefinitions _definitions = new(compilation);

    public void Run(OperationAnalysisContext context)
    {
        var operation = context.Operation;
        if (model.SchemaOf(operation.Type) is { } schema)
        {
            if (operation is IObjectCreationOperation creation)
            {
                CheckResource(context, creation, schema);
            }
        }
        else if (model.HomesOf(operation.Type) is [var home] && !IsInsideCreation(operation))
        {
            CheckBlock(context, home);
        }
    }

    private void CheckResource(OperationAnalysisContext context, IObjectCreationOperation creation, ResourceSchema schema)
    {
        var places = new PlaceMap(creation.Syntax);
        var reader = new ValueReader(model, _definitions, context.CancellationToken);
        var name = creation.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "id") is { Value: var id }
            ? reader.TextOf(id, Trail.Start) ?? id.Syntax.ToString().TrimStart('$').Trim('"')
            : "";
        var properties = reader.Blocks.Members(creation, schema.Properties, new Cursor(places, ""), Trail.Start);
        var view = new CreationView(schema.Name, name, properties, places);
        foreach (var finding in RuleCatalog.Check(view, RuleContext.Default))
        {
            Report(context, finding, places);
        }
    }

    /// <summary>Of a block alone only its own limits are judged: nothing is known of the resource that will take it.</summary>
    private void CheckBlock(OperationAnalysisContext context, BlockHome home)
    {
        var places = new PlaceMap(context.Operation.Syntax);
        var reader = new ValueReader(model, _definitions, context.CancellationToken);
        var block = reader.Read(context.Operation, home.Property, new Cursor(places, home.Path), Trail.Start);
        var view = new CreationView(home.Resource.Name, "", new MapValue([], isOpen: true), places);
        foreach (var finding in SchemaRule.Check(home.Property, block, view, home.Path))
        {
            Report(context, finding, places);
        }
    }

    private static void Report(OperationAnalysisContext context, Finding finding, PlaceMap places)
    {
        if (places.IsElsewhere(finding.PropertyPath))
        {
            return;
        }

        var canBeReplaced = finding.Nearest is not null && places.ExpressionOf(finding.PropertyPath) is not null;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.Of(finding.Rule),
            places.LocationOf(finding.PropertyPath, finding.IsAboutKey),
            canBeReplaced ? NearestValue.Of(finding) : null,
            finding.Message));
    }

    /// <summary>Whether a creation is a part of another one, which then judges it.</summary>
    private bool IsInsideCreation(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IObjectCreationOperation or IWithOperation when model.SchemaOf(parent.Type) is not null || model.HomesOf(parent.Type) is not []:
                    return true;
                case IObjectCreationOperation or IObjectOrCollectionInitializerOperation or ICollectionExpressionOperation:
                case IArrayCreationOperation or IArrayInitializerOperation:
                case IConversionOperation or IParenthesizedOperation:
                case ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation }:
                case IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation }:
                case IArgumentOperation { Parent: IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation } }:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }
}
