using LambdaIaC.Rules.Schemas;

namespace LambdaIaC.Rules.Tests.Policies;

public sealed class NeighbourPropertiesTests
{
    /// <summary>A door leaves out what a schema does not list; what a rule then takes for absent would make it speak where it must be silent.</summary>
    [Theory]
    [InlineData("EventRule", "Targets[].RoleArn")]
    [InlineData("RestMethod", "Integration.Credentials")]
    [InlineData("HttpIntegration", "CredentialsArn")]
    [InlineData("SubscriptionFilter", "RoleArn")]
    [InlineData("Stream", "StreamEncryption.KeyId")]
    [InlineData("FileSystem", "FileSystemPolicy")]
    [InlineData("Queue", "KmsMasterKeyId")]
    [InlineData("TargetGroup", "TargetType")]
    [InlineData("UserPool", "LambdaConfig")]
    [InlineData("ManagedPolicy", "Roles")]
    public void What_the_rules_about_rights_ask_of_a_neighbour_is_in_its_schema(string type, string path)
    {
        if (SchemaCatalog.Find(type) is not { } schema)
        {
            return;
        }

        Assert.Contains(path, schema.Properties.SelectMany(property => Paths(property, property.Name)));
    }

    private static IEnumerable<string> Paths(PropertySchema property, string path) =>
        property.Members.SelectMany(member => Paths(member, $"{path}.{member.Name}"))
            .Concat(property.Item is { } item ? Paths(item, $"{path}[]") : [])
            .Prepend(path);
}
