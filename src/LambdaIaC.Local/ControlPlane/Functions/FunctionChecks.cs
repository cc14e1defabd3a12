using LambdaIaC.Rules;
using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>What AWS refuses about a configuration as a whole, as the rules about functions say it. Single members are judged by their schema.</summary>
internal static class FunctionChecks
{
    private const string Type = "Function";

    /// <summary>Judges the configuration of a function that is created.</summary>
    public static ApiError? CheckNew(MapValue configuration, LambdaService service) => Refusal(Findings(configuration, service, isUpdate: false));

    /// <summary>Judges the configuration that an update leads to. What was there before, and is not touched, is no reason to refuse it.</summary>
    public static ApiError? CheckUpdate(MapValue before, MapValue changed, MapValue after, LambdaService service)
    {
        var known = Findings(before, service, isUpdate: true).Select(static finding => (finding.Rule.Id, finding.PropertyPath)).ToHashSet();
        return Refusal(Findings(after, service, isUpdate: true)
            .Where(finding => !changed[finding.PropertyPath.Split('.', '[')[0]].IsAbsent || !known.Contains((finding.Rule.Id, finding.PropertyPath))));
    }

    private static ApiError? Refusal(IEnumerable<Finding> findings) => findings
        .Where(static finding => finding.AwsMessage is not null)
        .Select(static finding => ApiError.InvalidParameter(finding.AwsMessage!))
        .FirstOrDefault();

    private static IEnumerable<Finding> Findings(MapValue configuration, LambdaService service, bool isUpdate)
    {
        var view = new ConfigurationView(configuration);
        var context = new RuleContext { Date = service.Now.UtcDateTime, Region = service.Scope.Region, IsUpdate = isUpdate };
        return RuleCatalog.ResourceRules[Type].SelectMany(rule => rule.Check(view, context));
    }

    private sealed record ConfigurationView(MapValue Properties) : IResourceView
    {
        public string Type => FunctionChecks.Type;

        public string Name => Properties["FunctionName"].Text() ?? "";

        public Place PlaceOf(string propertyPath) => Place.None;
    }
}
