using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Tests.Catalog;

/// <summary>Findings about requests against answers of AWS that were recorded, or quoted by its users.</summary>
public sealed class AwsWordingTests
{
    [Fact]
    public void A_number_that_is_too_large() => Assert.Equal(
        "1 validation error detected: Value '901' at 'timeout' failed to satisfy constraint: Member must have value less than or equal to 900",
        Validation("Function", ("Timeout", Value.Of(901L))));

    [Fact]
    public void A_number_that_is_too_small() => Assert.Equal(
        "1 validation error detected: Value '0' at 'provisionedConcurrentExecutions' failed to satisfy constraint: Member must have value greater than or equal to 1",
        Validation("ProvisionedConcurrency", ("ProvisionedConcurrentExecutions", Value.Of(0L))));

    [Fact]
    public void A_pattern() => Assert.Equal(
        @"1 validation error detected: Value 'r1' at 'role' failed to satisfy constraint: Member must satisfy regular expression pattern: arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+",
        Validation("Function", ("Role", Value.Of("r1"))));

    [Fact]
    public void A_set_of_words_inside_a_structure() => Assert.Equal(
        "1 validation error detected: Value 'invalidOption' at 'snapStart.applyOn' failed to satisfy constraint: Member must satisfy enum value set: [PublishedVersions, None]",
        Validation("Function", ("SnapStart", TestResource.Map(("ApplyOn", Value.Of("invalidOption"))))));

    [Fact]
    public void A_list_that_is_too_long() => Assert.Equal(
        "1 validation error detected: Value '[x86_64, arm64]' at 'architectures' failed to satisfy constraint: Member must have length less than or equal to 1",
        Validation("Function", ("Architectures", TestResource.Texts("x86_64", "arm64"))));

    [Fact]
    public void An_item_of_a_list_is_reported_with_the_whole_list_and_all_demands() => Assert.Equal(
        "1 validation error detected: Value '[X86_64]' at 'architectures' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [x86_64, arm64], Member must not be null]",
        Validation("Function", ("Architectures", TestResource.Texts("X86_64"))));

    [Fact]
    public void An_item_without_a_version_in_the_ARN_of_a_layer() => Assert.Equal(
        "1 validation error detected: Value '[arn:aws:lambda:us-east-1:111111111111:layer:tools]' at 'layers' failed to satisfy constraint: Member must satisfy constraint: "
            + "[Member must have length less than or equal to 2048, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: "
            + @"((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+)), Member must not be null]",
        Validation("Function", ("Layers", TestResource.Texts("arn:aws:lambda:us-east-1:111111111111:layer:tools"))));

    [Fact]
    public void Two_wrong_items_are_one_error() => Assert.Equal(
        "1 validation error detected: Value '[a, b]' at 'vpcConfig.subnetIds' failed to satisfy constraint: Member must satisfy constraint: "
            + "[Member must have length less than or equal to 1024, Member must have length greater than or equal to 0, Member must satisfy regular expression pattern: subnet-[0-9a-z]*]",
        Validation("Function", ("VpcConfig", TestResource.Map(("SubnetIds", TestResource.Texts("a", "b"))))));

    [Fact]
    public void A_key_of_a_map() => Assert.Equal(
        "1 validation error detected: Value '{$LATEST=0.5}' at 'routingConfig.additionalVersionWeights' failed to satisfy constraint: Map keys must satisfy constraint: "
            + "[Member must have length less than or equal to 1024, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: [0-9]+]",
        Validation("Alias", Weights(("$LATEST", Value.Of(0.5)))));

    [Theory]
    [InlineData(2.0, "{2=2.0}")]
    [InlineData(-1.0, "{2=-1.0}")]
    public void A_value_of_a_map(double weight, string shown) => Assert.Equal(
        $"1 validation error detected: Value '{shown}' at 'routingConfig.additionalVersionWeights' failed to satisfy constraint: Map value must satisfy constraint: "
            + "[Member must have value less than or equal to 1.0, Member must have value greater than or equal to 0.0, Member must not be null]",
        Validation("Alias", Weights(("2", Value.Of(weight)))));

    [Fact]
    public void Sensitive_values_are_left_out() => Assert.Equal(
        "1 validation error detected: Value at 'environment.variables' failed to satisfy constraint: Map keys must satisfy constraint: [Member must satisfy regular expression pattern: [a-zA-Z]([a-zA-Z0-9_])+]",
        Validation("Function", Variables(("1A", Value.Of("secret")))));

    [Fact]
    public void What_is_missing_is_null() => Assert.Equal(
        "1 validation error detected: Value null at 'authType' failed to satisfy constraint: Member must not be null",
        Validation("FunctionUrl", ("AuthType", Value.Absent)));

    [Fact]
    public void A_member_of_a_structure_in_a_list() => Assert.Contains(
        "Value null at 'fileSystemConfigs.1.member.arn' failed to satisfy constraint: Member must not be null",
        Validation("Function", ("FileSystemConfigs", TestResource.List(TestResource.Map(("LocalMountPath", Value.Of("/mnt/data")))))),
        StringComparison.Ordinal);

    [Fact]
    public void Several_errors_stand_in_one_message_and_a_value_may_have_several() => Assert.Equal(
        "3 validation errors detected: "
            + "Value 'invalidarch' at 'tracingConfig.mode' failed to satisfy constraint: Member must satisfy enum value set: [Active, PassThrough]; "
            + "Value '' at 'loggingConfig.logGroup' failed to satisfy constraint: Member must have length greater than or equal to 1; "
            + @"Value '' at 'loggingConfig.logGroup' failed to satisfy constraint: Member must satisfy regular expression pattern: [\.\-_/#A-Za-z0-9]+",
        Validation(
            "Function",
            ("TracingConfig", TestResource.Map(("Mode", Value.Of("invalidarch")))),
            ("LoggingConfig", TestResource.Map(("LogGroup", Value.Of(""))))));

    [Fact]
    public void Runtimes_of_a_layer_are_not_wrapped_in_a_constraint_of_members()
    {
        var message = Validation("LayerVersion", ("CompatibleRuntimes", TestResource.Texts("invalidruntime", "invalidruntime2", "nodejs20.x")));

        Assert.StartsWith(
            "1 validation error detected: Value '[invalidruntime, invalidruntime2, nodejs20.x]' at 'compatibleRuntimes' failed to satisfy constraint: Member must satisfy enum value set: [",
            message,
            StringComparison.Ordinal);
        Assert.DoesNotContain("or be a valid ARN", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_alone_is_limited_by_the_service_and_not_by_its_model()
    {
        var name = new string('a', 65);

        var finding = Assert.Single(Findings("Function", ("FunctionName", Value.Of(name))));

        Assert.Equal($"1 validation error detected: Value '{name}' at 'functionName' failed to satisfy constraint: Member must have length less than or equal to 64", finding.AwsMessage);
        Assert.Empty(finding.AwsFailures);
    }

    [Fact]
    public void A_name_beyond_the_limit_of_the_model_is_refused_by_the_model()
    {
        var finding = Assert.Single(Findings("Function", ("FunctionName", Value.Of(new string('a', 141)))));

        Assert.Null(finding.AwsMessage);
        Assert.Equal("Member must have length less than or equal to 140", Assert.Single(finding.AwsFailures).Constraint);
    }

    [Fact]
    public void An_unknown_runtime()
    {
        var message = Assert.Single(Findings("Function", ("Runtime", Value.Of("non-existent-runtime")))).AwsMessage;

        Assert.StartsWith("Value non-existent-runtime at 'runtime' failed to satisfy constraint: Member must satisfy enum value set: [", message, StringComparison.Ordinal);
        Assert.EndsWith("] or be a valid ARN", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_layers() => Assert.Equal(
        "Cannot reference more than 5 layers.",
        Message("Function", ("Layers", new ListValue([.. Enumerable.Repeat(Value.Of("arn:aws:lambda:us-east-1:111111111111:layer:tools:1"), 6)]))));

    [Fact]
    public void Too_many_weights() => Assert.Equal(
        "Number of items in AdditionalVersionWeights cannot be greater than 1",
        Message("Alias", Weights(("1", Value.Of(0.1)), ("2", Value.Of(0.1)))));

    [Fact]
    public void A_reserved_environment_variable() => Assert.Equal(
        "Lambda was unable to configure your environment variables because the environment variables you have provided contains reserved keys that are currently not supported for modification. "
            + "Reserved keys used in this request: AWS_REGION",
        Message("Function", Variables(("AWS_REGION", Value.Of("eu")))));

    [Fact]
    public void Environment_variables_that_are_too_large()
    {
        var value = new string('x', 4090);

        Assert.Equal(
            "Lambda was unable to configure your environment variables because the environment variables you have provided exceeded the 4KB limit. "
                + $$"""String measured: {"LARGE_VAR":"{{value}}"}""",
            Message("Function", Variables(("LARGE_VAR", Value.Of(value)))));
    }

    [Fact]
    public void The_unpublished_version_has_neither_provisioned_concurrency_nor_a_policy()
    {
        Assert.Equal(
            "Provisioned Concurrency Configs cannot be applied to unpublished function versions.",
            Message("ProvisionedConcurrency", ("Qualifier", Value.Of("$LATEST"))));
        Assert.Equal("We currently do not support adding policies for $LATEST.", Message("Permission", ("Qualifier", Value.Of("$LATEST"))));
    }

    [Fact]
    public void A_request_must_bring_the_name_that_a_configuration_may_leave_out()
    {
        var request = new TestResource("LayerVersion", "tools", TestResource.Map(("Content", Value.Unknown)));
        var schema = SchemaCatalog.Get<LayerVersionSchema>();

        Assert.Empty(SchemaRule.Check(schema, request));
        Assert.Equal(
            "1 validation error detected: Value null at 'layerName' failed to satisfy constraint: Member must not be null",
            AwsFailure.Message(SchemaRule.CheckRequest(schema.Properties, request).SelectMany(finding => finding.AwsFailures)));
    }

    private static (string, Value) Weights(params (string Name, Value Value)[] weights) =>
        ("RoutingConfig", TestResource.Map(("AdditionalVersionWeights", TestResource.Map(weights))));

    private static (string, Value) Variables(params (string Name, Value Value)[] variables) =>
        ("Environment", TestResource.Map(("Variables", TestResource.Map(variables))));

    private static string Validation(string type, params (string Name, Value Value)[] properties) =>
        AwsFailure.Message(Findings(type, properties).SelectMany(finding => finding.AwsFailures));

    private static string? Message(string type, params (string Name, Value Value)[] properties) => Assert.Single(Findings(type, properties)).AwsMessage;

    /// <summary>The findings about a request in which everything required that is not named is set.</summary>
    private static IReadOnlyList<Finding> Findings(string type, params (string Name, Value Value)[] properties)
    {
        var schema = SchemaCatalog.Find(type) ?? throw new ArgumentException($"There is no schema {type}.", nameof(type));
        var named = properties.Select(property => property.Name).ToHashSet();
        var others = schema.Properties.Where(property => property.Required && !named.Contains(property.Name)).Select(property => (property.Name, Value.Unknown));
        return [.. SchemaRule.CheckRequest(schema.Properties, new TestResource(type, "orders", TestResource.Map([.. properties, .. others])))];
    }
}
