using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.Adapters;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Serverless.Events;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Serverless;

/// <summary><c>AWS::Serverless::Function</c>: the function, and everything that SAM makes with it.</summary>
internal sealed class ServerlessFunctionAdapter : ResourceAdapter
{
    public override IReadOnlyList<string> CloudFormationTypes => ["AWS::Serverless::Function"];

    public override IEnumerable<TemplateResource> Adapt(ResourceSource source)
    {
        var function = new ServerlessFunction(source);
        return
        [
            Function(function),
            .. GeneratedRole.Of(function),
            .. GeneratedVersions.Of(function),
            .. GeneratedEndpoint.Of(function),
            .. GeneratedInvokeConfig.Of(function),
            .. EventCatalog.Of(function),
        ];
    }

    private static TemplateResource Function(ServerlessFunction function)
    {
        var sam = function.Properties;
        return function.Source.Resource(FunctionAdapter.Settle(sam)
            .With(FunctionNames.OfSam.Select(static name => (name, Located.Absent)))
            .With(
                ("Code", Stray(sam, "Code") ?? Code(function)),
                ("CapacityProviderConfig", Provider(sam["CapacityProviderConfig"])),
                ("TracingConfig", Stray(sam, "TracingConfig") ?? (sam["Tracing"].Value.Text() == "Disabled" ? Located.Absent : sam["Tracing"].Within("Mode"))),
                ("DeadLetterConfig", Stray(sam, "DeadLetterConfig")
                    ?? (sam["DeadLetterQueue"].Value is MapValue ? sam["DeadLetterQueue"]["TargetArn"].Within("TargetArn") : sam["DeadLetterQueue"])),
                ("Role", function.HasGeneratedRole ? function.Source.Reference(GeneratedName.Role, "Arn") : sam["Role"])));
    }

    /// <summary>A property of Lambda that SAM calls otherwise and refuses under this name.</summary>
    private static Located? Stray(Located sam, string name) => sam[name] is { Value: StrayValue } stray ? stray : null;

    private static Located Code(ServerlessFunction function)
    {
        var sam = function.Properties;
        if (sam["InlineCode"] is { Value.IsAbsent: false } inline)
        {
            return inline.Value is TextValue text ? inline.As(new AssetValue("inline", text.Text)) : inline;
        }

        if (sam["ImageUri"] is { Value.IsAbsent: false } image)
        {
            return IsBuilt(function, image) ? Located.Unknown(function.Source.Id) : image.Within("ImageUri");
        }

        return function.Written("CodeUri") switch
        {
            // The build makes the code, or SAM says that it is missing: an image from a Dockerfile, a function that is built from its Metadata.
            null => Located.Unknown(function.Source.Id),
            ScalarNode when HasDockerfile(function) => Located.Unknown(function.Source.Id),
            ScalarNode path => CodeSource.Path(path),
            _ when sam["CodeUri"] is { Value: MapValue } place => Renamed(place),
            var other => Located.Unknown(other),
        };
    }

    /// <summary>Building or packaging replaces an image that is made from a Dockerfile, or that only this machine has.</summary>
    private static bool IsBuilt(ServerlessFunction function, Located image) =>
        HasDockerfile(function)
        || (image.Value is TextValue { Text: var name } && !name.Contains(".dkr.ecr", StringComparison.Ordinal) && !name.Contains("://", StringComparison.Ordinal));

    private static bool HasDockerfile(ServerlessFunction function) => function.Source.Body.Mapping("Metadata")?.Find("Dockerfile") is not null;

    private static Located Provider(Located config) => config.Value is MapValue
        ? config.With(("Arn", Located.Absent), ("CapacityProviderArn", config["Arn"])).Within("LambdaManagedInstancesCapacityProviderConfig")
        : config;

    private static Located Renamed(Located place) => place
        .With(("Bucket", Located.Absent), ("Key", Located.Absent), ("Version", Located.Absent))
        .With(("S3Bucket", place["Bucket"]), ("S3Key", place["Key"]), ("S3ObjectVersion", AsText(place["Version"])));

    private static Located AsText(Located value) => value.Value is IntegerValue number ? value.As(Value.Of(number.ToString())) : value;
}
