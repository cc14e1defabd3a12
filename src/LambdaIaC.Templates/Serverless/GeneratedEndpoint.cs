using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Serverless;

/// <summary><c>FunctionUrlConfig</c>: the URL, and for one that is open to everybody the permission.</summary>
internal static class GeneratedEndpoint
{
    private static Vocabulary Names { get; } = new("FunctionUrlConfig", [.. StrayNames.Settable(SchemaCatalog.Get<FunctionUrlSchema>().Properties)]);

    public static IEnumerable<TemplateResource> Of(ServerlessFunction function)
    {
        if (function.Written("FunctionUrlConfig") is not MappingNode config)
        {
            return [];
        }

        var source = function.Source with { Type = "AWS::Lambda::Url" };
        var read = StrayNames.Mark(source.Reader.Properties(config, source.Schema, source.Id), SchemaCatalog.Get<FunctionUrlSchema>(), Names);
        var target = function.Alias.Value.IsAbsent ? function.Source.Reference("Arn") : function.Source.Reference("FunctionName");
        var url = source.Companion(source.Type, GeneratedName.Url, read.With(("TargetFunctionArn", target), ("Qualifier", function.Qualifier)), config);
        return read["AuthType"].Value.Text() == "NONE" ? [url, .. Public(function, config)] : [url];
    }

    private static IEnumerable<TemplateResource> Public(ServerlessFunction function, Node at)
    {
        yield return Permission("UrlPublicPermissions", ("Action", Text("lambda:InvokeFunctionUrl")), ("FunctionUrlAuthType", Text("NONE")));
        yield return Permission("URLInvokeAllowPublicAccess", ("Action", Text("lambda:InvokeFunction")), ("InvokedViaFunctionUrl", Located.Of(Value.Of((bool?)true), at)));

        Located Text(string text) => Located.Of(Value.Of(text), at);

        TemplateResource Permission(string suffix, params IEnumerable<(string Name, Located Value)> properties) => function.Source.Companion(
            "AWS::Lambda::Permission",
            suffix,
            Located.Map(at, [("FunctionName", function.Invoked), ("Principal", Text("*")), .. properties]),
            at);
    }
}
