using LambdaIaC.Rules;

namespace LambdaIaC.Analyzers.Code.Handlers;

/// <summary>A handler names a method and no parameters: with two methods of that name Lambda does not choose.</summary>
/// <remarks>Source: aws/aws-lambda-dotnet, UserCodeLoader.FindCustomerMethodByName: AmbiguousMatchException becomes MethodHasOverloads.</remarks>
internal sealed class OverloadedHandlerRule : HandlerRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC7003",
        "The handler names a method that has overloads",
        Severity.Error,
        "https://github.com/aws/aws-lambda-dotnet/blob/master/Libraries/src/Amazon.Lambda.RuntimeSupport/Bootstrap/UserCodeLoader.cs");

    public override IEnumerable<CodeFinding> Check(FunctionCode function, HandlerTarget target) => target.Methods.Length > 1
        ? [Report(
            function.Handler,
            $"Handler of {function.Title} names the method '{target.MethodName}', of which type '{target.TypeName}' has {target.Methods.Length} overloads; "
                + "Lambda needs a method of a name of its own.")]
        : [];
}
