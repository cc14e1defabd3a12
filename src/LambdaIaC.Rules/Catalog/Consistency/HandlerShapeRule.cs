using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>Each managed runtime splits the handler in its own way and fails to start when it cannot. A wrapper script may start something else, so with one nothing is said.</summary>
internal sealed class HandlerShapeRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2102",
        "The handler does not have the form that the runtime reads",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/foundation-progmodel.html")
    {
        Covers = [10],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (ManagedHandler.Of(resource) is not { } handler || IsReadable(handler.Text, handler.Runtime.Family))
        {
            return [];
        }

        var family = handler.Runtime.Family;
        return
        [
            Report(
                resource,
                "Handler",
                $"Handler of Function '{resource.Name}' is '{handler.Text}', but {handler.Runtime.Id} reads {family.HandlerShape}; write something like '{family.HandlerExample}'.") with
            {
                Value = handler.Text,
            },
        ];
    }

    private static bool IsReadable(string handler, RuntimeFamily family)
    {
        var parts = handler.Split(["::"], StringSplitOptions.None);
        return family.Name switch
        {
            "dotnet" => parts.Length is 1 or 3 && parts.All(static part => part.Length > 0),
            "java" => parts.Length is 1 or 2 && parts.All(static part => part.Length > 0),
            "nodejs" => HasExport(handler.Substring(handler.LastIndexOf('/') + 1)),
            "python" or "ruby" => handler.IndexOf('.') is > 0 and var dot && dot < handler.Length - 1,
            _ => true,
        };
    }

    // Node.js looks at what follows the last slash, and finds index.js in the folder when there is no file before the dot
    // (aws/aws-lambda-nodejs-runtime-interface-client: src/UserFunction.js).
    private static bool HasExport(string name) => name.IndexOf('.') is >= 0 and var dot && dot < name.Length - 1;
}
