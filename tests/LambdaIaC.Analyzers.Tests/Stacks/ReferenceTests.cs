using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Analyzers.Tests.Stacks;

/// <summary>References between the resources of a class, in every way that C# has to hand one on.</summary>
public sealed class ReferenceTests
{
    private const string Function = "new Function(this, \"orders\") { Role = ExecutionRole.FromArn(\"arn:aws:iam::123456789012:role/orders\"), Code = Code.FromFolder(\"orders\") }";

    [Theory]
    [InlineData("var orders = FUNCTION; Publish(orders);", "void Publish(Function published) => _ = new Version(this, \"v\") { FunctionName = published };")]
    [InlineData("_orders = FUNCTION; Publish();", "private readonly Function _orders; void Publish() { _ = new Version(this, \"v\") { FunctionName = _orders }; }")]
    [InlineData("Orders = FUNCTION; _ = new Version(this, \"v\") { FunctionName = Orders };", "public Function Orders { get; }")]
    [InlineData("Orders = FUNCTION; _ = new Version(this, \"v\") { FunctionName = Orders! };", "private Function? Orders;")]
    [InlineData("_ = new Version(this, \"v\") { FunctionName = FUNCTION };", "")]
    [InlineData("var orders = Make(\"orders\"); _ = new Version(this, \"v\") { FunctionName = orders };", "Function Make(string id) => new(this, id) { Role = ExecutionRole.FromArn(\"x\"), Code = Code.FromFolder(id) };")]
    [InlineData("_ = new Version(this, \"v\") { FunctionName = Make() };", "Function Make() { return FUNCTION; }")]
    [InlineData("Function Make() => FUNCTION; var made = Make(); var same = made; _ = new Version(this, \"v\") { FunctionName = (same) };", "")]
    [InlineData("_orders = FUNCTION; _ = new Version(this, \"v\") { FunctionName = _orders };", "private Function _orders = null!;", false)]
    [InlineData("var orders = FUNCTION; if (flag) { orders = FUNCTION; } _ = new Version(this, \"v\") { FunctionName = orders };", "", false)]
    [InlineData("_ = FUNCTION; _ = new Version(this, \"v\") { FunctionName = LambdaIaC.Function.FromName(text) };", "", false)]
    public void A_reference_leads_to_its_resource(string statements, string members, bool isFound = true)
    {
        var stacks = AnalyzedUnit.All(Verification.StackSource.Statements(Fill(statements), Fill(members)).Replace("using LambdaIaC;", "using LambdaIaC; using Version = LambdaIaC.Version;", StringComparison.Ordinal));

        var functions = stacks.SelectMany(static stack => stack.OfType("Version").Select(stack.FunctionOf)).Distinct().ToArray();
        Assert.Equal(isFound, Assert.Single(functions) is not null);
    }

    [Fact]
    public void A_helper_that_is_called_twice_creates_twice()
    {
        var stack = AnalyzedUnit.Of(
            "Add(\"orders\", Duration.Minutes(1)); Add(\"bills\", Duration.Minutes(2));",
            """
            void Add(string id, Duration timeout)
            {
                var function = new Function(this, id) { Timeout = timeout, Role = ExecutionRole.FromArn("x"), Code = Code.FromFolder(id) };
                _ = new Alias(this, $"{id}-live") { FunctionName = function, FunctionVersion = Version.FromNumber(1), Name = "live" };
            }
            """.Replace("Version.", "LambdaIaC.Version.", StringComparison.Ordinal));

        Assert.Equal(["orders", "bills"], stack.OfType("Function").Select(static function => function.Name));
        Assert.Equal([60L, 120L], stack.OfType("Function").Select(static function => function.Properties["Timeout"].Integer()!.Value));
        Assert.Equal(["orders", "bills"], stack.OfType("Alias").Select(stack.FunctionOf).Select(static function => function!.Name));
        Assert.Equal(["orders-live", "bills-live"], stack.OfType("Alias").Select(static alias => alias.Name));
    }

    [Theory]
    [InlineData("Permission", "SourceArn = fn.Arn", "Arn")]
    [InlineData("Permission", "Qualifier = alias", "Name")]
    [InlineData("Permission", "Qualifier = version", "Version")]
    [InlineData("Permission", "SourceArn = alias.Arn", "AliasArn")]
    [InlineData("Permission", "SourceArn = version.Arn", "FunctionArn")]
    [InlineData("Permission", "SourceAccount = version.Number", "Version")]
    [InlineData("Permission", "SourceArn = url.Url", "FunctionUrl")]
    [InlineData("Permission", "SourceArn = url.FunctionArn", "FunctionArn")]
    [InlineData("Permission", "SourceArn = layer.Arn", "LayerVersionArn")]
    [InlineData("Permission", "SourceArn = log.Arn", "Arn")]
    [InlineData("Permission", "SourceArn = role.RoleId", "RoleId")]
    public void An_attribute_has_the_name_that_AWS_gives_it(string type, string property, string attribute)
    {
        var stack = Surroundings($"_ = new {type}(this, \"last\") {{ FunctionName = fn, Action = \"lambda:InvokeFunction\", Principal = \"*\", {property} }};");

        Assert.Equal(attribute, Assert.IsType<ReferenceValue>(stack.OfType(type).Single().Properties[property.Split(' ')[0]]).Attribute);
    }

    [Fact]
    public void A_conversion_takes_what_the_model_takes()
    {
        var stack = Surroundings("_ = new RolePolicy(this, \"last\") { RoleName = role, PolicyDocument = new() { Statements = [] } };");

        Assert.Equal("RoleName", Assert.IsType<ReferenceValue>(stack.OfType("RolePolicy").Single().Properties["RoleName"]).Attribute);
        var function = stack.OfType("Function").Single();
        Assert.Equal(stack.OfType("ExecutionRole").Single(), stack.RoleOf(function));
        Assert.Equal(LambdaIaC.Function.ReferenceAttribute, Assert.IsType<ReferenceValue>(stack.OfType("Alias").Single().Properties["FunctionName"]).Attribute);
        Assert.Equal(LambdaIaC.LayerVersion.ReferenceAttribute, Assert.IsType<ReferenceValue>(Assert.Single(function.Properties["Layers"].Items())).Attribute);
        Assert.Equal(LambdaIaC.LogGroup.ReferenceAttribute, Assert.IsType<ReferenceValue>(function.Properties.At("LoggingConfig.LogGroup")).Attribute);
    }

    [Fact]
    public void Text_that_holds_a_reference_keeps_its_parts()
    {
        var stack = Surroundings("_ = new Permission(this, \"last\") { FunctionName = fn, Action = \"lambda:InvokeFunction\", Principal = \"*\", SourceArn = Text.Format($\"{fn.Arn}:{1}\") };");

        var parts = Assert.IsType<JoinedValue>(stack.OfType("Permission").Single().Properties["SourceArn"]).Parts;
        Assert.Equal(stack.OfType("Function").Single(), stack.Target(parts[0], "Function"));
        Assert.Equal(":1", string.Concat(parts.Skip(1)));
    }

    [Fact]
    public void Every_schema_that_can_be_referred_to_is_known_by_the_attribute_of_the_model()
    {
        var referable = typeof(Stack).Assembly.GetExportedTypes().Where(static type => type.IsAssignableTo(typeof(IReferable)) && type != typeof(IReferable));

        Assert.All(referable, static type => Assert.Equal(type.GetProperty("ReferenceAttribute")!.GetValue(null), Values.ReferenceNames.DefaultOf(SchemaCatalog.Find(type.Name))));
    }

    private static StackIndex Surroundings(string last) => Assert.Single(AnalyzedUnit.All(Verification.StackSource.Statements(
        $$"""
        var role = new ExecutionRole(this, "role");
        var log = new LogGroup(this, "log");
        var layer = new LayerVersion(this, "layer") { Content = Code.FromFolder("x") };
        var fn = new Function(this, "fn") { Role = role, Code = Code.FromFolder("x"), Layers = [layer], LoggingConfig = new() { LogGroup = log } };
        var version = new Version(this, "version") { FunctionName = fn };
        var alias = new Alias(this, "alias") { FunctionName = fn, FunctionVersion = version, Name = "live" };
        var url = new FunctionUrl(this, "url") { TargetFunctionArn = fn, AuthType = FunctionUrlAuthType.AwsIam };
        {{last}}
        """).Replace("using LambdaIaC;", "using LambdaIaC; using Version = LambdaIaC.Version;", StringComparison.Ordinal)));

    private static string Fill(string code) => code.Replace("FUNCTION", Function, StringComparison.Ordinal);
}
