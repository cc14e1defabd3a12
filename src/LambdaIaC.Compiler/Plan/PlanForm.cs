namespace LambdaIaC.Compiler.Plan;

/// <summary>The members by which an object in a plan is told from a map of the user.</summary>
internal static class PlanForm
{
    /// <summary><c>{"ref": "orders-role", "attribute": "Arn"}</c></summary>
    public const string Reference = "ref";

    public const string Attribute = "attribute";

    /// <summary><c>{"secret": {"environment": "API_KEY"}}</c></summary>
    public const string Secret = "secret";

    public const string EnvironmentVariable = "environment";

    /// <summary><c>{"join": ["...", {"ref": ...}]}</c></summary>
    public const string Join = "join";

    /// <summary><c>{"asset": "project", "source": "...", "sha256": "...", "size": 1, "unzippedSize": 2}</c></summary>
    public const string Asset = "asset";

    public const string Source = "source";

    public const string Sha256 = "sha256";

    public const string Size = "size";

    public const string UnzippedSize = "unzippedSize";

    /// <summary><c>{"literal": {"ref": "a map of the user that looks like one of the forms"}}</c></summary>
    public const string Literal = "literal";

    private static readonly HashSet<string> _leading = new(StringComparer.Ordinal) { Reference, Secret, Join, Asset, Literal };

    /// <summary>Whether a member makes an object one of the forms: a map of the user that has it is wrapped in a literal.</summary>
    public static bool IsLeading(string name) => _leading.Contains(name);
}
