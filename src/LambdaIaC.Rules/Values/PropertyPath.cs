namespace LambdaIaC.Rules.Values;

/// <summary>How a property inside a resource is written: <c>VpcConfig.SubnetIds[0]</c>, <c>Environment.Variables[KEY]</c>.</summary>
internal static class PropertyPath
{
    public static string Member(string parent, string name) => parent.Length == 0 ? name : $"{parent}.{name}";

    public static string Item(string parent, int index) => $"{parent}[{index}]";

    public static string Entry(string parent, string key) => $"{parent}[{key}]";
}
