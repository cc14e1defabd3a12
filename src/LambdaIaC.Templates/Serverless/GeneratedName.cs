using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Serverless;

/// <summary>The names of what SAM makes, by which a template may refer to it: <c>OrdersRole</c>, <c>Orders.Alias</c>, <c>Orders.Version</c>.</summary>
internal static class GeneratedName
{
    public const string Role = "Role";

    public const string Version = "Version";

    public const string Alias = "Alias";

    public const string Url = "Url";

    /// <summary>What a <c>Ref</c> to something that SAM makes stands for; null when it is none.</summary>
    public static Value? Resolve(string name, ValueReader reader)
    {
        if (IsRole(name, reader.Template))
        {
            return new ReferenceValue(name, "RoleName");
        }

        return name.Split('.') switch
        {
            [var function, Alias] when IsFunction(function, reader.Template) => new ReferenceValue(function + Alias, "AliasArn"),
            [var function, Version] when IsFunction(function, reader.Template) => new ReferenceValue(function + Version, "FunctionArn"),
            _ => null,
        };
    }

    /// <summary>Whether SAM makes a role of that name.</summary>
    public static bool IsRole(string name, Template template) => name.EndsWith(Role, StringComparison.Ordinal) && IsFunction(name[..^Role.Length], template);

    private static bool IsFunction(string name, Template template) => template.TypeOf(name) == "AWS::Serverless::Function";
}
