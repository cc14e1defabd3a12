using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>The services that a role lets assume it.</summary>
internal static class TrustedServices
{
    /// <summary>The principals, such as <c>lambda.amazonaws.com</c>; null when not all of the trust policy is known, or when everyone is trusted.</summary>
    public static IReadOnlyList<string>? Of(IResourceView role)
    {
        // LambdaIaC lets Lambda assume a role that says nothing.
        if (role.Properties["AssumeRolePolicyDocument"].IsAbsent)
        {
            return ["lambda.amazonaws.com"];
        }

        var statement = role.Properties.At("AssumeRolePolicyDocument.Statement");
        IReadOnlyList<Value>? statements = statement switch
        {
            ListValue { IsOpen: false, Items: var items } => items,
            MapValue single => [single],
            _ => null,
        };
        var services = statements?.Select(InStatement).ToList();
        return services is null || services.Contains(null) ? null : [.. services.SelectMany(static found => found ?? [])];
    }

    private static IReadOnlyList<string>? InStatement(Value statement)
    {
        if (statement is not MapValue { IsOpen: false } map || map["Effect"].Text() is not { } effect)
        {
            return null;
        }

        return effect == "Allow" ? map["Principal"] is MapValue { IsOpen: false } principal ? Texts(principal["Service"]) : null : [];
    }

    private static IReadOnlyList<string>? Texts(Value services) => services switch
    {
        { IsAbsent: true } => [],
        TextValue only => [only.Text],
        ListValue { IsOpen: false } list when list.Items.All(static item => item is TextValue) => [.. list.Items.Select(static item => item.Text() ?? "")],
        _ => null,
    };
}
