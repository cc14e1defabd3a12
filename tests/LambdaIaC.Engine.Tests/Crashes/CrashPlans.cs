using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Tests.Plans;
using LambdaIaC.Rules.Values;
using static LambdaIaC.Engine.Tests.Plans.PlanText;

namespace LambdaIaC.Engine.Tests.Crashes;

/// <summary>Two deployments between which everything happens that can happen to a resource.</summary>
internal static class CrashPlans
{
    public static DeploymentPlan Named(string name) => name == "first" ? First : Second;

    public static DeploymentPlan First { get; } = new PlanText()
        .Add("ExecutionRole", "role", ("RoleName", Value.Of("shop-role")))
        .Add("LogGroup", "logs", ("LogGroupName", Value.Of("/shop")))
        .Add("LayerVersion", "layer", ("LayerName", Value.Of("tools")), ("Content", Code("layer-1")))
        .Add("Function", "orders", ("FunctionName", Value.Of("orders")), ("Role", Ref("role", "Arn")), ("Code", Code("code-1")), ("Layers", List(Ref("layer", "Arn"))))
        .Add("Version", "orders-version", ("FunctionName", Ref("orders", "FunctionName")))
        .Add("Alias", "live", ("FunctionName", Ref("orders", "FunctionName")), ("Name", Value.Of("live")), ("FunctionVersion", Ref("orders-version", "Version")))
        .Add("Function", "mailer", ("Role", Ref("role", "Arn")), ("PackageType", Value.Of("Zip")))
        .Add("Version", "mailer-version", ("FunctionName", Ref("mailer", "FunctionName")))
        .Add("Alias", "mailer-live", ("FunctionName", Ref("mailer", "FunctionName")), ("Name", Value.Of("live")), ("FunctionVersion", Ref("mailer-version", "Version")))
        .Build();

    public static DeploymentPlan Second { get; } = new PlanText()
        .Add("ExecutionRole", "renamed-role", ("RoleName", Value.Of("shop-role")), ("Description", Value.Of("renamed")))
        .Add("LayerVersion", "layer", ("LayerName", Value.Of("tools")), ("Content", Code("layer-2")))
        .Add("Function", "orders", ("FunctionName", Value.Of("orders")), ("Role", Ref("renamed-role", "Arn")), ("Code", Code("code-2")), ("Layers", List(Ref("layer", "Arn"))))
        .Add("Version", "orders-version", ("FunctionName", Ref("orders", "FunctionName")))
        .Add("Alias", "live", ("FunctionName", Ref("orders", "FunctionName")), ("Name", Value.Of("live")), ("FunctionVersion", Ref("orders-version", "Version")))
        .Add("Function", "mailer", ("Role", Ref("renamed-role", "Arn")), ("PackageType", Value.Of("Image")))
        .Add("Version", "mailer-version", ("FunctionName", Ref("mailer", "FunctionName")))
        .Add("Alias", "mailer-live", ("FunctionName", Ref("mailer", "FunctionName")), ("Name", Value.Of("live")), ("FunctionVersion", Ref("mailer-version", "Version")))
        .Add("Function", "billing", ("Role", Ref("renamed-role", "Arn")))
        .Move("role", "renamed-role")
        .Build();
}
