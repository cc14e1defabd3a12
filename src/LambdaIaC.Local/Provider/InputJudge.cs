using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Local.Provider;

/// <summary>What can be said about inputs without the service: whether they are legal, and what a change of them means.</summary>
internal sealed class InputJudge(ServiceSettings settings, TimeProvider time)
{
    public static ResourceDiff Diff(DiffRequest request) => SchemaDiffer.Diff(request.Type, request.Current.Inputs, request.Inputs);

    public IReadOnlyList<Finding> Check(CheckRequest request)
    {
        var context = new RuleContext
        {
            Date = time.GetUtcNow().UtcDateTime,
            Region = settings.Scope.Region,
            IsUpdate = request.IsUpdate,
            ConcurrentExecutions = settings.ConcurrentExecutions,
            MinimumUnreservedConcurrency = settings.MinimumUnreservedConcurrency,
        };
        return [.. RuleCatalog.Check(new InputsView(request), context)];
    }

    private sealed class InputsView(CheckRequest request) : IResourceView
    {
        public string Type => request.Type;

        public string Name => request.Name;

        public MapValue Properties => request.Inputs;

        public Place PlaceOf(string propertyPath) => Place.None;
    }
}
