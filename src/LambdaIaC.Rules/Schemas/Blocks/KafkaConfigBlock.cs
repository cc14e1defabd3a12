using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas.Shapes;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>The consumer group and the schema registry of a Kafka mapping: one structure for Amazon MSK, one for a cluster of one's own.</summary>
internal static class KafkaConfigBlock
{
    public static PropertySchema Managed { get; } = Config("AmazonManagedKafkaEventSourceConfig", 1524);

    public static PropertySchema SelfManaged { get; } = Config("SelfManagedKafkaEventSourceConfig", 1530);

    private static PropertySchema Config(string name, int firstId) => Structure(
        name,
        Text("ConsumerGroupId") with
        {
            RuleId = Id(firstId),
            Covers = [282],
            Constraints = [new Length(1, 200), new Pattern(@"[ a-zA-Z0-9-\/*:_+=.@-]*") { Meaning = "made of letters, digits, spaces and - / * : _ + = . @" }],
            Source = "lambda/2015-03-31:URI",
        },
        Registry(firstId + 1)) with
    {
        Source = $"lambda/2015-03-31:{name}",
    };

    private static PropertySchema Registry(int firstId) => Structure(
        "SchemaRegistryConfig",
        Text("SchemaRegistryURI") with
        {
            RuleId = Id(firstId),
            Covers = [283],
            Constraints = [new Length(1, 10000), new Pattern(@"[a-zA-Z0-9-\/*:_+=.@-]*") { Meaning = "the ARN or URL of a schema registry" }],
            Source = "lambda/2015-03-31:SchemaRegistryUri",
        },
        Text("EventRecordFormat") with
        {
            RuleId = Id(firstId + 1),
            Covers = [283],
            Constraints = [new OneOf(["JSON", "SOURCE"])],
            Source = "lambda/2015-03-31:SchemaRegistryEventRecordFormat",
        },
        List("AccessConfigs", Access(firstId + 2)) with { Source = "lambda/2015-03-31:KafkaSchemaRegistryAccessConfigList" },
        List("SchemaValidationConfigs", Structure("SchemaValidationConfig", Attribute(firstId + 4))) with
        {
            Source = "lambda/2015-03-31:KafkaSchemaValidationConfigList",
        }) with
    {
        Source = "lambda/2015-03-31:KafkaSchemaRegistryConfig",
    };

    private static PropertySchema Access(int firstId) => Structure(
        "AccessConfig",
        Text("Type") with
        {
            RuleId = Id(firstId),
            Covers = [283],
            Constraints = [new OneOf(["BASIC_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH", "SERVER_ROOT_CA_CERTIFICATE"])],
            Source = "lambda/2015-03-31:KafkaSchemaRegistryAuthType",
        },
        Text("URI") with
        {
            RuleId = Id(firstId + 1),
            Covers = [283],
            Constraints = ArnShape.Constraints("the ARN of a secret"),
            Source = "lambda/2015-03-31:Arn",
        });

    private static PropertySchema Attribute(int id) => Text("Attribute") with
    {
        RuleId = Id(id),
        Covers = [283],
        Constraints = [new OneOf(["KEY", "VALUE"])],
        Source = "lambda/2015-03-31:KafkaSchemaValidationAttribute",
    };

    private static string Id(int number) => FormattableString.Invariant($"LIAC{number}");
}
