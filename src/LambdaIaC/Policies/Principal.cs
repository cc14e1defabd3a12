using LambdaIaC.Rules.Values;

namespace LambdaIaC;

/// <summary>Who a policy statement is about.</summary>
/// <remarks>Source: IAM User Guide, "AWS JSON policy elements: Principal".</remarks>
public sealed record Principal
{
    private readonly string _kind;
    private readonly Text _id;

    private Principal(string kind, Text id)
    {
        _kind = kind;
        _id = id;
    }

    /// <summary>The Lambda service, which assumes the roles of functions.</summary>
    public static Principal Lambda { get; } = Service("lambda.amazonaws.com");

    /// <summary>Everyone, with or without an account.</summary>
    public static Principal Everyone { get; } = new("*", "*");

    /// <summary>A service of AWS.</summary>
    /// <param name="name">The name, such as <c>s3.amazonaws.com</c>.</param>
    /// <returns>The principal.</returns>
    public static Principal Service(string name) => new("Service", name);

    /// <summary>An account: everyone in it whom it gives the right.</summary>
    /// <param name="id">12 digits.</param>
    /// <returns>The principal.</returns>
    public static Principal Account(string id) => new("AWS", $"arn:aws:iam::{id}:root");

    /// <summary>A user, a role or a session.</summary>
    /// <param name="arn">The ARN.</param>
    /// <returns>The principal.</returns>
    public static Principal Arn(Text arn) => new("AWS", arn);

    /// <summary>People and machines that an identity provider vouches for.</summary>
    /// <param name="provider">The ARN or the host name of the provider.</param>
    /// <returns>The principal.</returns>
    public static Principal Federated(Text provider) => new("Federated", provider);

    /// <summary>The element of a statement: <c>"*"</c>, or the ids by their kind.</summary>
    internal static Value ToValue(IReadOnlyList<Principal> principals) => principals.Any(static principal => principal._kind == "*")
        ? Value.Of("*")
        : new MapValue(principals
            .GroupBy(static principal => principal._kind, StringComparer.Ordinal)
            .Select(static group => KeyValuePair.Create<string, Value>(
                group.Key,
                new ListValue([.. group.Select(static principal => ((IValueSource)principal._id).ToValue())]))));
}
