using LambdaIaC.Analyzers.Reading;
using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Tests.ModelSources;

/// <summary>Values that AWS takes, found by asking the schema about a handful of typical ones.</summary>
internal static class Samples
{
    private static readonly string[] Texts =
    [
        "orders",
        "1",
        "arn:aws:iam::123456789012:role/orders",
        "arn:aws:iam::123456789012:policy/orders",
        "arn:aws:lambda:eu-west-1:123456789012:function:orders",
        "arn:aws:lambda:eu-west-1:123456789012:layer:orders:1",
        "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:orders",
        "arn:aws:lambda:eu-west-1:123456789012:code-signing-config:csc-0123456789abcdef0",
        "arn:aws:lambda:eu-west-1::runtime:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "arn:aws:kms:eu-west-1:123456789012:key/orders",
        "arn:aws:elasticfilesystem:eu-west-1:123456789012:access-point/fsap-0123456789abcdef0",
        "arn:aws:sqs:eu-west-1:123456789012:orders",
        "123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1",
        "subnet-0123456789abcdef0",
        "sg-0123456789abcdef0",
        "123456789012",
        "o-a1b2c3d4e5",
        "lambda:InvokeFunction",
        "/mnt/orders",
        "/orders/",
    ];

    /// <summary>Texts that most patterns refuse.</summary>
    public static IReadOnlyList<string> Odd { get; } = ["", "-1", "a b", "\n", "ä", "-", "$LATEST", "arn:aws:s3", "!", "AWS_REGION", "_"];

    /// <summary>A resource of which nothing is known but that it has no other property.</summary>
    public static IResourceView Alone { get; } = new CreationView("Function", "orders", MapValue.Empty, new PlaceMap(Microsoft.CodeAnalysis.CSharp.SyntaxFactory.IdentifierName("orders")));

    /// <summary>A legal value; null when none of the typical ones is.</summary>
    public static Value? Legal(PropertySchema schema, ITypeSymbol type) =>
        Candidates(schema, type).FirstOrDefault(candidate => IsLegal(schema.Constraints, candidate));

    /// <summary>A legal key of a map.</summary>
    public static string Key(PropertySchema map) => Texts.First(text => IsLegal(map.KeyConstraints, Value.Of(text)));

    /// <summary>Every typical text that the constraints take.</summary>
    public static IEnumerable<string> LegalTexts(IReadOnlyList<Constraint> constraints) => Texts.Where(text => IsLegal(constraints, Value.Of(text)));

    public static bool IsLegal(IReadOnlyList<Constraint> constraints, Value value) => constraints.All(constraint => constraint.Check(value, Alone) is null);

    private static IEnumerable<Value> Candidates(PropertySchema schema, ITypeSymbol type) => schema.Kind switch
    {
        PropertyKind.Text when ModelTree.Symbols.IsOpenEnum(type) => ModelTree.Symbols.Vocabulary.WordsOf(type).Order(StringComparer.Ordinal).Select(Value.Of),
        PropertyKind.Text => Texts.Select(Value.Of),
        PropertyKind.Integer => new long[] { 1, 128, 512, 2048, 3600 }.Select(static number => Value.Of((long?)number)),
        PropertyKind.Number => [Value.Of((double?)1), Value.Of((double?)2)],
        _ => [],
    };
}
