using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Values;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>Provisioned concurrency: it is kept and answered for. Environments are not started ahead yet.</summary>
internal static class ProvisionedConcurrencyDocument
{
    private const string Executions = "ProvisionedConcurrentExecutions";

    /// <summary>Which version or alias; <c>$LATEST</c> has a sentence of its own in each operation.</summary>
    public static RequestMember Qualifier { get; } = RequestMember.InQuery(Text("Qualifier") with
    {
        Required = true,
        Constraints = [new Length(1, 128), new Pattern("(|[a-zA-Z0-9$_-]+)")],
        Source = "lambda/2015-03-31:Qualifier",
    });

    public static MapValue Of(SettingsRecord settings, string status)
    {
        var executions = settings.Settings[Executions];
        var ready = status == "READY" ? executions : Value.Of(0);
        return Document.Of(
            ("RequestedProvisionedConcurrentExecutions", executions),
            ("AvailableProvisionedConcurrentExecutions", ready),
            ("AllocatedProvisionedConcurrentExecutions", ready),
            ("Status", Value.Of(status)),
            ("LastModified", Document.Timestamp(settings.LastModified)));
    }

    public static long ExecutionsOf(SettingsRecord settings) => settings.Settings[Executions] is IntegerValue executions ? executions.Number : 0;

    /// <summary>What all versions and aliases of a function have together.</summary>
    public static long TotalOf(FunctionRecord function) => function.Provisioned.Values.Sum(ExecutionsOf);

    public static ApiError NoConfiguration() =>
        new("ProvisionedConcurrencyConfigNotFoundException", 404, "No Provisioned Concurrency Config found for this function");

    public static ApiError NotPublished() => ApiError.InvalidParameter("The function resource provided must be an alias or a published version.");

    /// <summary>The function of a request whose version or alias exists.</summary>
    public static Answer<FunctionRecord> Find(ServiceState state, AccountScope scope, FunctionReference reference)
    {
        if (state.Functions.TryGetValue(reference.Name, out var function) && function.TryFindVersion(reference.Qualifier, out _))
        {
            return function;
        }

        return reference.HasVersion ? FunctionLookup.NotFound(scope, reference) : FunctionLookup.AliasNotFound(scope, reference);
    }
}
