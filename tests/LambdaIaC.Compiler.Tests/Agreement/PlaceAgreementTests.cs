namespace LambdaIaC.Compiler.Tests.Agreement;

/// <summary>One rule, two doors: what the editor underlines is what `check` and `plan` name.</summary>
public class PlaceAgreementTests
{
    [Fact]
    public async Task Values_in_every_notation_have_one_place() => await AgreeAsync(
        25,
        """"
            private const int Minutes = 16;
            private static readonly IReadOnlyList<Ref<LayerVersion>> s_layers = [LayerVersion.FromArn("arn:aws:lambda:eu-west-1:123456789012:layer:a:1")];

            public OrdersStack()
                : base("orders")
            {
                var role = new ExecutionRole(this, "role") { Description = "ok", MaxSessionDuration = Duration.Minutes(1) };
                _ = new Function(this, "plain")
                {
                    Role = role,
                    Code = Code.FromFolder("code"), Handler = "index.handler", Runtime = Runtime.NodeJs22,
                    Timeout = Duration.Minutes(16),
                    MemorySize = (DataSize.Mebibytes(64)),
                };
                Function typed = new(this, "typed")
                {
                    Role = role, Code = Code.FromFolder("code"), Runtime = Runtime.NodeJs22,
                    Handler = "has " + "space", // Timeout = 3,
                    Timeout = /* Timeout = Duration.Seconds(1), */ Duration.Minutes(Minutes),
                    Description = "Timeout = 3 } \" {",
                    EphemeralStorage = new() { Size = DataSize.Mebibytes(100) },
                    Architectures = [Architecture.Arm64, new Architecture("sparc")], Layers = [..s_layers, LayerVersion.FromArn("nonsense")],
                    TracingConfig = new TracingConfig { Mode = new("Loud") },
                    Tags = new() { ["aws"] = "ok", ["bad<key>"] = "x", ["good"] = "bad<value>" },
                    Environment = new()
                    {
                        Variables = new()
                        {
                            ["AWS_REGION"] = "eu-west-1",
                            ["1X"] = "x",
                        },
                    },
                };
                _ = new LambdaIaC.Function(this, "qualified") { Role = role, Code = Code.FromFolder("code"), Handler = "h", Runtime = Runtime.NodeJs22, Timeout = Duration.Seconds(0) };
                _ = new LogGroup(this, "log1") { RetentionInDays = 2 }; _ = new LogGroup(this, "log2") { RetentionInDays = 4 };
                _ = new LogGroup(this, "log3") {
        RetentionInDays
            = 8,
                    LogGroupName = $"a b",
                };
                _ = new LogGroup(
                    id: "log4",
                    scope: this)
                {
                    LogGroupName = @"a "" b",
                };
                _ = new Function(this, "blocks")
                {
                    Role = role, Code = Code.FromFolder("code"), Handler = "h", Runtime = Runtime.NodeJs22,
                    VpcConfig = new VpcConfig { SubnetIds = ["subnet-1", (Long)], SecurityGroupIds = new Text[] { "sg bad" } },
                    FileSystemConfigs = [new() { Arn = "nonsense", LocalMountPath = "/mnt/x" }, new() { Arn = "arn:aws:s3:::x", LocalMountPath = "/tmp" }],
                    LoggingConfig = new()
                    {
                        LogFormat = new LogFormat("XML"),
                    },
                    DeadLetterConfig = new() { TargetArn = """x""" },
                    ImageConfig = new() { EntryPoint = new List<string> { "a", "b" }, WorkingDirectory = new string('x', 2000) },
                };
                _ = new LayerVersion(this, "layer") { Content = Code.FromFolder("layer"), Description = Long, CompatibleRuntimes = [Runtime.NodeJs22, Runtime.Custom("cobol85")] };
            }

            private const string Long = "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789";
        """");

    [Fact]
    public async Task Windows_lines_and_tabs_change_no_place() => await AgreeAsync(
        2,
        "\tpublic OrdersStack()\r\n\t\t: base(\"orders\")\r\n\t{\r\n\t\t_ = new LogGroup(this, \"a\")\r\n\t\t{\r\n\t\t\tRetentionInDays\t=\t2,\r\n\t\t\tLogGroupName = \"ä ö\" };\r\n\t}");

    [Fact]
    public async Task What_stands_in_a_component_has_one_place() => await AgreeAsync(
        2,
        """
            public OrdersStack()
                : base("orders")
            {
                _ = new Worker(this, "first");
            }

            private sealed class Worker : Component
            {
                public Worker(Scope scope, string id)
                    : base(scope, id)
                {
                    _ = new LogGroup(this, "a") { RetentionInDays = 2 }; _ = new LogGroup(this, "b") { RetentionInDays = 4 };
                }
            }
        """);

    /// <summary>The editor knows less than the compiler, so that each of its findings must be among the compiler's.</summary>
    private static async Task AgreeAsync(int least, string body)
    {
        var stack = new CompiledStack(body);
        var typed = await stack.AnalyzeAsync();
        var run = stack.Check();
        Assert.True(typed.Count >= least, $"Only {typed.Count} findings while typing:\n{string.Join('\n', typed)}\nwhen run:\n{string.Join('\n', run)}");
        Assert.Empty(typed.Except(run).Order());
    }
}
