using System.Text.RegularExpressions;

namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>Which function a request means: AWS takes a name, a part of an ARN or an ARN, each with or without a version or an alias.</summary>
/// <param name="Name">The name alone.</param>
/// <param name="Qualifier">A version, an alias or <c>$LATEST</c>; null when none was given.</param>
internal sealed partial record FunctionReference(string Name, string? Qualifier)
{
    /// <summary>Whether a version number is meant.</summary>
    public bool HasVersion => Qualifier is { } qualifier && qualifier.All(char.IsAsciiDigit);

    /// <summary>Whether an alias is meant.</summary>
    public bool HasAlias => Qualifier is { } qualifier && !HasVersion && AliasName().IsMatch(qualifier);

    /// <summary>Whether the function itself is meant: no qualifier, or <c>$LATEST</c>.</summary>
    public bool IsLatest => Qualifier is null or "$LATEST";

    /// <summary>Takes a name apart. It is legal already; only its parts may contradict each other or the service.</summary>
    /// <param name="scope">The account and region of the service.</param>
    /// <param name="functionName">The name as the request has it.</param>
    /// <param name="qualifier">The parameter <c>Qualifier</c>; null when there is none.</param>
    public static Answer<FunctionReference> Resolve(AccountScope scope, string functionName, string? qualifier = null)
    {
        var match = Parts().Match(functionName);
        if (!match.Success)
        {
            return ApiError.NotFound($"Function not found: {scope.FunctionArn(functionName)}");
        }

        if (match.Groups["region"] is { Success: true, Value: var region } && region != scope.Region)
        {
            return ApiError.NotFound($"Functions from '{region}' are not reachable in this region ('{scope.Region}')");
        }

        if (match.Groups["account"] is { Success: true, Value: var account } && account != scope.AccountId)
        {
            return ApiError.AccessDenied();
        }

        var derived = match.Groups["qualifier"] is { Success: true, Value: var inName } ? inName : null;
        if (derived is not null && qualifier is not null && derived != qualifier)
        {
            return ApiError.InvalidParameter("The derived qualifier from the function name does not match the specified qualifier.");
        }

        return new FunctionReference(match.Groups["name"].Value, qualifier ?? derived);
    }

    [GeneratedRegex(@"\A(arn:(aws[a-zA-Z-]*)?:lambda:)?((?<region>(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]):)?((?<account>[0-9]{12}):)?(function:)?(?<name>[a-zA-Z0-9-_\.]+)(:(?<qualifier>\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\A[a-zA-Z0-9-_]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex AliasName();
}
