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

        return Companion(name, reader.Template) is { } companion
            ? new ReferenceValue(companion, companion.EndsWith(Alias, StringComparison.Ordinal) ? "AliasArn" : "FunctionArn")
            : null;
    }

    /// <summary>The logical id of what <c>Orders.Version</c> or <c>Orders.Alias</c> means; null when a name is neither.</summary>
    public static string? Companion(string name, Template template) =>
        name.Split('.') is [var function, (Alias or Version) and var part] && IsFunction(function, template) ? function + part : null;

    /// <summary>Whether SAM makes a role of that name.</summary>
    public static bool IsRole(string name, Template template) => name.EndsWith(Role, StringComparison.Ordinal) && IsFunction(name[..^Role.Length], template);

    private static bool IsFunction(string name, Template template) => template.TypeOf(name) == "AWS::Serverless::Function";
}
