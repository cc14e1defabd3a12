using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>Source text of a configuration becomes a file called index.</summary>
internal sealed class InlineHandlerRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2103",
        "The handler of inline code must be in the module index",
        Severity.Error,
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html")
    {
        Covers = [12],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (InlineCode.Of(resource) is null || ManagedHandler.Of(resource) is not { Runtime.Family: { InlineCode: true } family, Text: var handler }
            || EndOfModule(handler, family) is not (> 0 and var dot) || handler.Substring(0, dot) is "index" || (family.Name == "nodejs" && handler.Substring(0, dot) is "./index"))
        {
            return [];
        }

        return
        [
            Report(
                resource,
                "Handler",
                $"Handler of Function '{resource.Name}' is '{handler}', but inline code becomes the file index; write 'index.{handler.Substring(dot + 1)}'.") with
            {
                Value = handler,
                Nearest = Value.Of($"index.{handler.Substring(dot + 1)}"),
            },
        ];
    }

    // Node.js takes what follows the first dot of the last part as the path to an export, Python what follows the last dot as the function.
    private static int EndOfModule(string handler, RuntimeFamily family) =>
        family.Name == "nodejs" ? handler.IndexOf('.', handler.LastIndexOf('/') + 1) : handler.LastIndexOf('.');
}
