using LambdaIaC.Analyzers.Tests.Stacks;
using LambdaIaC.Analyzers.Tests.Verification;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Analyzers.Tests.Foreign;

/// <summary>Several resources of one program of another library: from a queue through its mapping to the function.</summary>
public sealed class ForeignStackTests
{
    private const string Pulumi =
        """
        using Pulumi;
        using Pulumi.Aws.Lambda;
        using Pulumi.Aws.Sqs;

        public class Program
        {
            private const string Trust = "{}";

            public static System.Threading.Tasks.Task<int> Run() => Deployment.RunAsync(() =>
            {
                var queue = new Queue("queue", new QueueArgs { VisibilityTimeoutSeconds = 30 });
                var settings = new FunctionArgs { Role = "x", Timeout = 60 };
                var function = new Function("orders", settings);
                new EventSourceMapping("mapping", new() { EventSourceArn = queue.Arn, FunctionName = function.Name, BatchSize = 10 });
            });
        }
        """;

    private const string Cdk =
        """
        using Amazon.CDK;
        using Amazon.CDK.AWS.Lambda;
        using Amazon.CDK.AWS.SQS;
        using Constructs;

        public class OrdersStack : Stack
        {
            private readonly IFunction _function;

            public OrdersStack(Construct scope) : base(scope, "orders")
            {
                var queue = new Queue(this, "queue", new QueueProps { VisibilityTimeout = Duration.Seconds(30) });
                _function = new Function(this, "orders", new FunctionProps { Timeout = Duration.Minutes(1) });
                new EventSourceMapping(this, "mapping", new EventSourceMappingProps { EventSourceArn = queue.QueueArn, Target = _function, BatchSize = 10 });
            }
        }
        """;

    private const string CloudFormation =
        """
        using Amazon.CDK;
        using Amazon.CDK.AWS.Lambda;
        using Amazon.CDK.AWS.SQS;
        using Constructs;

        public class OrdersStack : Stack
        {
            public OrdersStack(Construct scope) : base(scope, "orders")
            {
                var queue = new CfnQueue(this, "queue", new CfnQueueProps { VisibilityTimeout = 30 });
                var function = new CfnFunction(this, "orders", new CfnFunctionProps { Timeout = 60 });
                var mapping = new CfnEventSourceMapping(this, "mapping", new CfnEventSourceMappingProps { EventSourceArn = queue.AttrArn, FunctionName = function.Ref, BatchSize = 10 });
                mapping.AddDependency(function);
            }
        }
        """;

    [Theory]
    [InlineData(Pulumi, true)]
    [InlineData(Cdk, true)]
    [InlineData(CloudFormation, false)]
    public void A_mapping_leads_to_its_queue_and_its_function(string source, bool isOpen)
    {
        var stack = Assert.Single(AnalyzedUnit.All(ForeignCompiler.Compile(source)));
        var mapping = Assert.Single(stack.OfType("EventSourceMapping"));

        Assert.Equal(30, stack.Target(mapping.Properties["EventSourceArn"], "Queue")!.Properties["VisibilityTimeout"].Integer());
        Assert.Equal(60, stack.FunctionOf(mapping)!.Properties["Timeout"].Integer());
        Assert.Equal("orders", stack.FunctionOf(mapping)!.Name);
        Assert.Equal("mapping", mapping.Name);
        Assert.Equal(isOpen, stack.IsOpen);
    }

    [Theory]
    [InlineData(Pulumi, "30", "60")]
    [InlineData(Cdk, "Duration.Seconds(30)", "Duration.Minutes(1)")]
    [InlineData(CloudFormation, "30", "60")]
    public async Task A_queue_that_hides_messages_too_briefly_is_reported_at_its_value_with_the_timeout_beside_it(string source, string visibility, string timeout)
    {
        var finding = Assert.Single(await ForeignCompiler.AnalyzeAsync(source), static diagnostic => diagnostic.Id == "LIAC5321");

        Assert.Equal(visibility, finding.Text());
        var other = Assert.Single(finding.AdditionalLocations);
        Assert.Equal(timeout, other.SourceTree!.GetText().ToString(other.SourceSpan));
    }

    [Fact]
    public void Arguments_from_elsewhere_are_unknown()
    {
        var stack = Assert.Single(AnalyzedUnit.All(ForeignCompiler.Compile(
            """
            using Pulumi.Aws.Lambda;
            public class Program
            {
                public void Run(FunctionArgs settings)
                {
                    new Function("orders", settings);
                    new Function("bills", new() { Timeout = 60 });
                }
            }
            """)));

        Assert.Equal([Value.Unknown, Value.Of(60L)], stack.OfType("Function").Select(static function => function.Properties["Timeout"]));
    }

    [Theory]
    [InlineData("new CfnFunction(this, \"other\", new CfnFunctionProps());", false)]
    [InlineData("function.AddDependency(queue);", false)]
    [InlineData("new Function(this, \"other\", new FunctionProps());", true)]
    [InlineData("new Construct(this, \"part\");", true)]
    [InlineData("Parts.Add(this);", true)]
    [InlineData("Parts.Add(queue);", true)]
    public void A_stack_of_CloudFormations_resources_is_complete_unless_others_may_add_to_it(string statement, bool isOpen)
    {
        var source = CloudFormation.Replace("mapping.AddDependency(function);", statement, StringComparison.Ordinal) + "public static class Parts { public static void Add(object where) { } }";

        Assert.Equal(isOpen, Assert.Single(AnalyzedUnit.All(ForeignCompiler.Compile(source))).IsOpen);
    }
}
