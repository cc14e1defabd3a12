using System.Collections.Immutable;
using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Reading;
using LambdaIaC.Analyzers.Settings;
using LambdaIaC.Analyzers.Stacks;
using LambdaIaC.Analyzers.Values;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers;

/// <summary>
/// Judges one creation: a resource with all that is written inside it, also together with the other resources of its class, or a block
/// that is created on its own.
/// </summary>
internal sealed class CreationCheck
{
    private readonly ModelSymbols _model;
    private readonly AnalyzerSettings _settings;
    private readonly Opinions _opinions;
    private readonly SymbolDefinitions _definitions;
    private readonly StackFindings _stacks;
    private readonly AcceptedRules _accepted;

    public CreationCheck(ModelSymbols model, Compilation compilation, AnalyzerSettings settings, Opinions opinions)
    {
        _model = model;
        _settings = settings;
        _opinions = opinions;
        _definitions = new SymbolDefinitions(compilation);
        _accepted = new AcceptedRules(model, _definitions);
        _stacks = new StackFindings(model, _definitions, (stack, file) => RuleCatalog.CheckTogether(stack, settings.Context, rule => opinions.AreWanted(rule, file)), settings.Context.Region);
    }

    public void Run(SyntaxNodeAnalysisContext context)
    {
        if (!_model.Mentions.MayCreate(context.Node) || CreationSyntax.OperationOf(context) is not { } operation)
        {
            return;
        }

        if (_model.SchemaOf(operation.Type) is { } schema)
        {
            if (operation is IObjectCreationOperation creation)
            {
                CheckResource(context, creation, schema);
                CheckTogether(context, creation);
            }
        }
        else if (_model.HomesOf(operation.Type) is [var home] && !IsInsideCreation(operation))
        {
            CheckBlock(context, operation, home);
        }
    }

    private void CheckResource(SyntaxNodeAnalysisContext context, IObjectCreationOperation creation, ResourceSchema schema)
    {
        var places = new PlaceMap(creation.Syntax);
        var reader = new ValueReader(_model, _definitions, context.CancellationToken);
        var properties = reader.Blocks.Members(creation, new Cursor(places, ""), Trail.Start);
        var view = new CreationView(schema.Name, ResourceName.Of(creation, properties, context.ContainingSymbol, reader, Trail.Start), properties, places);

        // The members of a block that is created elsewhere are judged there; how they go together with this resource is judged here.
        var limits = SchemaRule.Check(schema, view).Where(finding => !places.IsElsewhere(finding.PropertyPath));
        var rules = RuleCatalog.ResourceRules[schema.Name].Where(rule => _opinions.AreWanted(rule.Info, places.Tree));
        foreach (var finding in limits.Concat(rules.SelectMany(rule => rule.Check(view, _settings.Context))))
        {
            Report(context, finding, places);
        }
    }

    /// <summary>
    /// Reports what the resources of the class make wrong together, at the resource that a finding is about. No action at the end of the
    /// compilation: an editor shows it with the document.
    /// </summary>
    private void CheckTogether(SyntaxNodeAnalysisContext context, IObjectCreationOperation creation)
    {
        foreach (var (finding, place, others, repair) in _stacks.At(creation, context.ContainingSymbol, context.CancellationToken))
        {
            Report(context, finding, place, others, repair);
        }
    }

    /// <summary>Of a block alone only its own limits are judged: nothing is known of the resource that will take it.</summary>
    private void CheckBlock(SyntaxNodeAnalysisContext context, IOperation operation, BlockHome home)
    {
        var places = new PlaceMap(operation.Syntax);
        var reader = new ValueReader(_model, _definitions, context.CancellationToken);
        var block = reader.Read(operation, home.Property, new Cursor(places, home.Path), Trail.Start);
        var view = new CreationView(home.Resource.Name, "", new MapValue([], isOpen: true), places);
        foreach (var finding in SchemaRule.Check(home.Property, block, view, home.Path).Where(finding => !places.IsElsewhere(finding.PropertyPath)))
        {
            Report(context, finding, places);
        }
    }

    private void Report(SyntaxNodeAnalysisContext context, Finding finding, PlaceMap places)
    {
        Report(context, finding, places.LocationOf(finding.PropertyPath, finding.IsAboutKey), [], RepairProperties.Of(finding, places));
    }

    private void Report(SyntaxNodeAnalysisContext context, Finding finding, Location place, IEnumerable<Location> others, ImmutableDictionary<string, string?>? properties)
    {
        // Of a rule that is not an opinion a single finding can be one.
        var isShown = finding.Severity != Severity.Hidden || finding.Rule.Severity == Severity.Hidden || _opinions.AreAskedFor(finding.Rule, context.Node.SyntaxTree);
        if (isShown && _settings.SeverityOf(finding, Descriptors.SeverityOf(finding.Severity)) is { } severity
            && !(CreationSyntax.OperationOf(context) is { } creation && _accepted.Accepts(creation, finding.Rule.Id, context.CancellationToken)))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(finding.Rule), place, severity, others, properties, finding.Message));
        }
    }

    /// <summary>Whether a creation is a part of another one, which then judges it.</summary>
    private bool IsInsideCreation(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IObjectCreationOperation or IWithOperation when _model.SchemaOf(parent.Type) is not null || _model.HomesOf(parent.Type) is not []:
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
