using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

/// <summary>A distribution, a version of a function, and the function, which runs at its edges.</summary>
internal static class EdgeStack
{
    public static StackIndex Of(TestResource function, string eventType = "origin-request", params TestResource[] others) =>
        TestStack.Of([Distribution(Association(Value.Of(eventType), new ReferenceValue("v1", "FunctionArn"))), Version, function, .. others]);

    public static TestResource Version => new("Version", "v1", TestResource.Map(("FunctionName", new ReferenceValue("orders", "FunctionName"))));

    public static Value Association(Value eventType, Value function) => TestResource.Map(("EventType", eventType), ("LambdaFunctionARN", function));

    public static TestResource Distribution(params Value[] associations) => new("Distribution", "cdn", TestResource.Map(
        ("DistributionConfig", TestResource.Map(("DefaultCacheBehavior", TestResource.Map(("LambdaFunctionAssociations", TestResource.List(associations))))))));
}
