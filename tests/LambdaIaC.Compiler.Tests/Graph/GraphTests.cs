using LambdaIaC.Compiler.Tests.Stacks;

namespace LambdaIaC.Compiler.Tests.Graph;

public class GraphTests
{
    [Fact]
    public void Resources_come_after_what_they_refer_to_and_else_in_ordinal_order_of_their_ids()
    {
        var result = TestCompiler.Check(static stack =>
        {
            var role = new ExecutionRole(stack, "z-role");
            _ = new LogGroup(stack, "b");
            var function = new Function(stack, "a-function") { Role = role, Code = Code.FromFolder("code"), Handler = "index.handler", Runtime = Runtime.NodeJs22 };
            _ = new LogGroup(stack, "B");
            _ = new Version(stack, "a-version") { FunctionName = function };
        });
        Assert.Equal(["B", "b", "z-role", "a-function", "a-version"], result.Plan?.Resources.Select(static resource => resource.LogicalId));
    }

    [Fact]
    public void References_inside_text_lists_maps_and_documents_are_dependencies()
    {
        var result = TestCompiler.Check(static stack =>
        {
            var role = new ExecutionRole(stack, "role");
            var layer = new LayerVersion(stack, "layer") { Content = Code.FromFolder("layer") };
            var log = new LogGroup(stack, "log");
            log.GrantWrite(role);
            _ = new Function(stack, "fn")
            {
                Role = role,
                Code = Code.FromFolder("code"),
                Handler = "index.handler",
                Runtime = Runtime.NodeJs22,
                Layers = [layer],
                Environment = new() { ["LOG"] = Text.Format($"log:{log.Arn}") },
            };
            _ = new LogGroup(stack, "late") { DependsOn = [role] };
        });
        var dependencies = result.Plan!.Resources.ToDictionary(static resource => resource.LogicalId, static resource => resource.Dependencies);
        Assert.Equal(["layer", "log", "role"], dependencies["fn"]);
        Assert.Equal(["log", "role"], dependencies["role-grants"]);
        Assert.Equal(["role"], dependencies["late"]);
    }

    [Fact]
    public void A_cycle_is_named_with_the_property_and_the_line_of_each_step()
    {
        var line = Here.Line() + 4;
        var result = TestCompiler.Check(static stack =>
        {
            var later = new List<PolicyStatement>();
            var role = new ExecutionRole(stack, "b-role") { Policies = [new() { PolicyName = "p", PolicyDocument = new() { Statements = later } }] };
            var function = new Function(stack, "a-function")
            {
                Code = Code.FromFolder("code"),
                Role = role,
            };
            later.Add(new() { Actions = ["lambda:InvokeFunction"], Resources = [function.Arn] });
        });
        var error = Assert.Single(result.Errors);
        Assert.Equal("LIAC9007", error.Rule.Id);
        Assert.Equal(
            $"Resources refer to each other in a circle: a-function.Role (GraphTests.cs:{line + 4}) -> b-role.Policies[0].PolicyDocument.Statement[0].Resource[0] (GraphTests.cs:{line}) -> a-function. "
            + "Move one of the references into a resource of its own.",
            error.Message);
        Assert.Equal((line + 4, 24), (error.Place.Line, error.Place.Column));
    }

    [Fact]
    public void Each_circle_is_reported_once()
    {
        var result = TestCompiler.Check(static stack =>
        {
            Ring(stack, "a", 2);
            Ring(stack, "b", 3);
        });
        Assert.Equal(2, result.Findings.Count);
    }

    [Fact]
    public void Of_a_long_circle_the_message_names_the_first_steps()
    {
        var result = TestCompiler.Check(static stack => Ring(stack, "x", 5000));
        Assert.InRange(Assert.Single(result.Findings).Message.Length, 100, 1000);
    }

    [Fact]
    public void A_chain_of_ten_thousand_resources_is_sorted()
    {
        var result = TestCompiler.Check(static stack =>
        {
            LogGroup? last = null;
            for (var index = 10_000; index > 0; index--)
            {
                last = new LogGroup(stack, $"g{index}") { DependsOn = last is null ? [] : [last] };
            }
        });
        Assert.Equal(Enumerable.Range(1, 10_000).Reverse().Select(static index => $"g{index}"), result.Plan?.Resources.Select(static resource => resource.LogicalId));
    }

    [Fact]
    public void A_resource_of_another_stack_is_an_error_at_the_property()
    {
        LogGroup? foreign = null;
        _ = new TestStack(stack => foreign = new LogGroup(stack, "log"), "other");
        var line = Here.Line() + 8;
        var result = TestCompiler.Check(stack =>
        {
            _ = new LogGroup(stack, "log");
            _ = new Function(stack, "fn")
            {
                Role = ExecutionRole.FromArn("arn:aws:iam::123456789012:role/r"),
                Code = Code.FromFolder("code"),
                Environment = new() { ["LOG"] = foreign!.Arn },
            };
        });
        var error = Assert.Single(result.Errors);
        Assert.Equal("Environment.Variables[LOG] of Function 'fn' refers to 'log', which is a LogGroup of the stack 'other', not of 'orders'. Refer to it by its name or ARN.", error.Message);
        Assert.Equal(("LIAC9006", line, 49), (error.Rule.Id, error.Place.Line, error.Place.Column));
    }

    [Fact]
    public void DependsOn_a_resource_of_another_stack_is_an_error()
    {
        LogGroup? foreign = null;
        _ = new TestStack(stack => foreign = new LogGroup(stack, "far"), "other");
        var result = TestCompiler.Check(stack => _ = new LogGroup(stack, "near") { DependsOn = [foreign!] });
        Assert.Equal(["LIAC9006 DependsOn of LogGroup 'near' refers to 'far', which is a LogGroup of the stack 'other', not of 'orders'. Refer to it by its name or ARN."], result.Messages());
    }

    [Fact]
    public void Null_among_the_items_of_a_list_is_an_error_at_the_item()
    {
        var result = TestCompiler.Check(static stack => _ = new ExecutionRole(stack, "role") { ManagedPolicyArns = ["arn:aws:iam::aws:policy/x", null!] });
        Assert.Equal(["LIAC9009 ManagedPolicyArns[1] of ExecutionRole 'role' is null. Leave the item out instead."], result.Messages());
    }

    [Fact]
    public void Null_in_DependsOn_is_an_error()
    {
        var result = TestCompiler.Check(static stack => _ = new LogGroup(stack, "log") { DependsOn = [null!] });
        Assert.Equal(["LIAC9009 DependsOn of LogGroup 'log' holds null. Leave the item out instead."], result.Messages());
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_an_error()
    {
        var result = TestCompiler.Check(static stack => _ = new ExecutionRole(stack, "role") { Description = "a\ud83d" });
        Assert.Equal(["LIAC9009 Description of ExecutionRole 'role' is not valid Unicode: half of a surrogate pair stands alone."], result.Messages());
    }

    [Fact]
    public void Resources_of_components_carry_the_ids_of_their_components()
    {
        var result = TestCompiler.Check(static stack => _ = new Worker(new Worker(stack, "outer"), "inner"));
        Assert.Equal(["outer-inner-log", "outer-log"], result.Plan?.Resources.Select(static resource => resource.LogicalId));
    }

    /// <summary>Log groups that depend on each other in a circle, which takes a list that changes later.</summary>
    private static void Ring(TestStack stack, string prefix, int length)
    {
        var late = new List<Resource>();
        Resource last = new LogGroup(stack, $"{prefix}0") { DependsOn = late };
        for (var index = 1; index < length; index++)
        {
            last = new LogGroup(stack, $"{prefix}{index}") { DependsOn = [last] };
        }

        late.Add(last);
    }

    private sealed class Worker : Component
    {
        public Worker(Scope scope, string id)
            : base(scope, id) => _ = new LogGroup(this, "log");
    }
}
