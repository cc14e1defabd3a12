using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.Provider;
using LambdaIaC.Local.Tests.ControlPlane;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using static LambdaIaC.Local.Tests.Provider.ProviderBench;

namespace LambdaIaC.Local.Tests.Provider;

/// <summary>Every type of the model: made, made again with the same token after a restart, read, changed, removed, removed again.</summary>
public sealed class ResourceTypeTests
{
    public static TheoryData<string> Types => [.. LocalProvider.Types];

    [Fact]
    public void Every_type_that_has_a_schema_can_be_made() =>
        Assert.Equal(SchemaCatalog.All.Select(static schema => schema.Name).Order(StringComparer.Ordinal), LocalProvider.Types);

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_resource_of_the_type_lives_its_life(string type)
    {
        await using var bench = await ProviderBench.StartAsync();
        var (inputs, changed) = await PrepareAsync(bench, type);

        var made = await bench.CreateAsync(type, "thing", inputs, "token");
        Assert.Equal(inputs, made.Inputs);
        await bench.RestartAsync();
        Assert.Equal(made, await bench.CreateAsync(type, "thing", inputs, "token"));
        Assert.Equal(made, await bench.ReadAsync(type, made));

        if (changed is null)
        {
            await Assert.ThrowsAsync<ProviderException>(() => bench.UpdateAsync(type, "thing", made, inputs));
        }
        else
        {
            var updated = await bench.UpdateAsync(type, "thing", made, changed);
            Assert.Equal((made.Id, changed), (updated.Id, updated.Inputs));
            Assert.Equal(updated, await bench.UpdateAsync(type, "thing", made, changed));
            Assert.Equal(updated, await bench.ReadAsync(type, updated));
        }

        await bench.DeleteAsync(type, made);
        Assert.Null(await bench.ReadAsync(type, made));
        await bench.DeleteAsync(type, made);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task The_attributes_that_the_model_refers_to_are_there(string type)
    {
        await using var bench = await ProviderBench.StartAsync();
        var (inputs, _) = await PrepareAsync(bench, type);

        var made = await bench.CreateAsync(type, "thing", inputs);

        string[] attributes = type switch
        {
            "Alias" => ["AliasArn", "Name"],
            "ExecutionRole" => ["Arn", "RoleId", "RoleName"],
            "Function" => ["Arn", "FunctionName"],
            "FunctionUrl" => ["FunctionArn", "FunctionUrl"],
            "LayerVersion" => ["LayerVersionArn"],
            "LogGroup" => ["Arn", "LogGroupName"],
            "Permission" => ["Id"],
            "Version" => ["FunctionArn", "Version"],
            _ => [],
        };
        Assert.All(attributes, attribute => Assert.IsType<TextValue>(made.Outputs[attribute]));

        // Whatever AWS assigns to the type can be referred to.
        var assigned = SchemaCatalog.Find(type)!.Properties.Where(static property => property is { Mutability: Mutability.ReadOnly, Kind: PropertyKind.Text });
        Assert.All(assigned, property => Assert.False(made.Outputs[property.Name].IsAbsent, property.Name));
    }

    /// <summary>What the type needs to exist, its inputs, and other inputs that can be changed in place; null when nothing can.</summary>
    private static async Task<(MapValue Inputs, MapValue? Changed)> PrepareAsync(ProviderBench bench, string type)
    {
        var fn = Value.Of("orders-fn");
        if (type is not ("Function" or "LayerVersion" or "ExecutionRole" or "RolePolicy" or "LogGroup"))
        {
            await bench.CreateAsync("Function", "fn", bench.Function());
            await bench.CreateAsync("Version", "seed", Map(("FunctionName", fn)));
            await bench.UpdateAsync("Function", "fn", new ResourceState("orders-fn", bench.Function(), MapValue.Empty), bench.Function().With("Timeout", Value.Of(9)));
        }

        if (type == "RolePolicy")
        {
            await bench.CreateAsync("ExecutionRole", "role", MapValue.Empty);
        }

        return type switch
        {
            "Alias" => (Map(("FunctionName", fn), ("Name", Value.Of("live")), ("FunctionVersion", Value.Of("1"))),
                Map(("FunctionName", fn), ("Name", Value.Of("live")), ("FunctionVersion", Value.Of("1")), ("Description", Value.Of("changed")))),
            "EventInvokeConfig" => (Map(("FunctionName", fn), ("Qualifier", Value.Of("$LATEST")), ("MaximumRetryAttempts", Value.Of(1))),
                Map(("FunctionName", fn), ("Qualifier", Value.Of("$LATEST")), ("MaximumEventAgeInSeconds", Value.Of(60)))),
            "ExecutionRole" => (Map(("Path", Value.Of("/service/"))), Map(("Path", Value.Of("/service/")), ("Description", Value.Of("changed")))),
            "Function" => (bench.Function(), bench.Function("exports.handler = () => 'new';").With("MemorySize", Value.Of(256))),
            "FunctionUrl" => (Map(("TargetFunctionArn", fn), ("AuthType", Value.Of("NONE"))), Map(("TargetFunctionArn", fn), ("AuthType", Value.Of("AWS_IAM")))),
            "LayerVersion" => (Map(("Content", bench.Asset(TestZip.Small)), ("Description", Value.Of("tools"))), null),
            "LogGroup" => (Map(("RetentionInDays", Value.Of(7))), Map(("RetentionInDays", Value.Of(14)))),
            "Permission" => (Map(("FunctionName", fn), ("Action", Value.Of("lambda:InvokeFunction")), ("Principal", Value.Of("s3.amazonaws.com"))), null),
            "ProvisionedConcurrency" => (Map(("FunctionName", fn), ("Qualifier", Value.Of("1")), ("ProvisionedConcurrentExecutions", Value.Of(1))),
                Map(("FunctionName", fn), ("Qualifier", Value.Of("1")), ("ProvisionedConcurrentExecutions", Value.Of(2)))),
            "ReservedConcurrency" => (Map(("FunctionName", fn), ("ReservedConcurrentExecutions", Value.Of(1))), Map(("FunctionName", fn), ("ReservedConcurrentExecutions", Value.Of(2)))),
            "RolePolicy" => (Map(("RoleName", Value.Of("orders-role")), ("PolicyDocument", Map(("Version", Value.Of("2012-10-17"))))),
                Map(("RoleName", Value.Of("orders-role")), ("PolicyDocument", Map(("Version", Value.Of("2008-10-17")))))),
            "Version" => (Map(("FunctionName", fn), ("Description", Value.Of("a version"))), null),
            _ => throw new InvalidOperationException($"The test knows no inputs for {type}."),
        };
    }
}
