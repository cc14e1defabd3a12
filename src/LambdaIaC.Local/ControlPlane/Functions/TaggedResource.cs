using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>What the tag operations are about: a resource by its ARN. Only functions have tags here so far.</summary>
internal static class TaggedResource
{
    public static RequestMember Member { get; } = RequestMember.InPath(Text("Resource") with
    {
        Required = true,
        Constraints =
        [
            new Length(1, 256),
            new Pattern(
                @"arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:"
                + @"(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|layer:([a-zA-Z0-9-_]+)|code-signing-config:csc-[a-z0-9]{17}"
                + "|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|capacity-provider:[a-zA-Z0-9-_]+)"),
        ],
        Source = "lambda/2015-03-31:TaggableResource",
    });

    /// <summary>The function that a request is about.</summary>
    public static Answer<FunctionRecord> Find(ServiceState state, AccountScope scope, OperationRequest request)
    {
        var arn = request.Required("Resource");
        if (!arn.Contains(":function:", StringComparison.Ordinal))
        {
            return ApiError.NotFound($"{Kind(arn)} not found: {arn}");
        }

        var reference = FunctionReference.Resolve(scope, arn);
        if (reference.IsRefused)
        {
            return reference.Error;
        }

        return reference.Value.Qualifier is null
            ? state.FindFunction(scope, reference.Value)
            : ApiError.InvalidParameter("Tags on function aliases and versions are not supported. Please specify a function ARN.");
    }

    private static string Kind(string arn) => arn.Split(':')[5] switch
    {
        "event-source-mapping" => "Event source mapping",
        "capacity-provider" => "Capacity provider",
        "layer" => "Layer",
        _ => "Code signing config",
    };
}
