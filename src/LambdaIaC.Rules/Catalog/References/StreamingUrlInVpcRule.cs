using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Function URLs stream no responses within a VPC; InvokeWithResponseStream does.</summary>
internal sealed class StreamingUrlInVpcRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3223",
        "A function URL streams the answers of a function in a VPC",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html")
    {
        Covers = [208],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from url in stack.OfType("FunctionUrl")
        where url.Properties["InvokeMode"].Text() == "RESPONSE_STREAM"
        let function = stack.FunctionOf(url)
        where function is not null && function.Properties.At("VpcConfig.SubnetIds").HasEntries() == true
        select Report(
            url,
            "InvokeMode",
            $"InvokeMode of FunctionUrl '{url.Name}' is RESPONSE_STREAM, but Function '{function.Name}' is in a VPC, where function URLs do not stream; use BUFFERED, or call InvokeWithResponseStream.") with
        {
            Related = [Other(function, "VpcConfig")],
            Value = "RESPONSE_STREAM",
            Nearest = Value.Of("BUFFERED"),
        };
}
