using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Local.ControlPlane.Requests;

/// <summary>The members that many requests share and that are no properties of a resource: which function, which version, which page.</summary>
/// <remarks>The patterns are those that AWS prints in its answers (recorded 2025-11); the service model's differ in parentheses.</remarks>
internal static class CommonMembers
{
    private const string ArnStart = @"(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?";

    /// <summary>A function as most operations name it.</summary>
    public static PropertySchema FunctionNameProperty { get; } = Text("FunctionName") with
    {
        Required = true,
        Constraints = [new Length(1, 140), new Pattern(ArnStart + @"([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?")],
        Source = "lambda/2015-03-31:FunctionName",
    };

    public static RequestMember FunctionName { get; } = RequestMember.InPath(FunctionNameProperty);

    /// <summary>A function as the operations name it that also take a version or an alias.</summary>
    public static RequestMember NamespacedFunctionName { get; } = RequestMember.InPath(Text("FunctionName") with
    {
        Required = true,
        Constraints = [new Length(1, 256), new Pattern(ArnStart + @"([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?")],
        Source = "lambda/2015-03-31:NamespacedFunctionName",
    });

    /// <summary>A version number, an alias or <c>$LATEST</c>.</summary>
    public static RequestMember Qualifier { get; } = RequestMember.InQuery(Text("Qualifier") with
    {
        Constraints = [new Length(1, 128), new Pattern(@"\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+")],
        Source = "lambda/2015-03-31:NumericLatestPublishedOrAliasQualifier",
    });

    /// <summary>What a client believes to be the state: a change is refused when it is not.</summary>
    public static PropertySchema RevisionId { get; } = Text("RevisionId") with { Source = "lambda/2015-03-31:String" };

    /// <summary>Where the last page ended.</summary>
    public static RequestMember Marker { get; } = RequestMember.InQuery(Text("Marker") with { Source = "lambda/2015-03-31:String" });

    /// <summary>How many items of a list are wanted.</summary>
    public static RequestMember MaxItems(int maximum) => RequestMember.InQuery(Integer("MaxItems") with
    {
        Constraints = [new NumberRange(1, maximum)],
        Source = "lambda/2015-03-31:MaxListItems",
    });
}
