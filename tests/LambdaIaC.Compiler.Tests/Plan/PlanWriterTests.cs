using System.Globalization;
using LambdaIaC.Compiler.Plan;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Tests.Plan;

public class PlanWriterTests
{
    public static TheoryData<string, string> Forms { get; } = new()
    {
        { "text", "\"a <b> & 'c' + é 字\"" },
        { "integer", "9007199254740993" },
        { "whole number", "5.0" },
        { "number", "0.1" },
        { "reference", """{ "attribute": "Arn", "ref": "orders-role" }""" },
        { "secret", """{ "secret": { "environment": "API_KEY" } }""" },
        { "join", """{ "join": [ "a:", { "attribute": "Arn", "ref": "orders-role" } ] }""" },
        { "asset", """{ "asset": "folder", "source": "code" }""" },
        { "packaged asset", """{ "asset": "folder", "sha256": "AAA=", "size": 3, "source": "code", "unzippedSize": 4 }""" },
        { "map", """{ "B": true, "a": [] }""" },
        { "map like a reference", """{ "literal": { "attribute": "Arn", "ref": "x" } }""" },
        { "map like a literal", """{ "literal": { "literal": { "literal": { "join": 1 } } } }""" },
    };

    private static readonly Dictionary<string, Value> _values = new()
    {
        ["text"] = Value.Of("a <b> & 'c' + é 字"),
        ["integer"] = Value.Of(9007199254740993),
        ["whole number"] = Value.Of(5.0),
        ["number"] = Value.Of(0.1),
        ["reference"] = new ReferenceValue("orders-role", "Arn"),
        ["secret"] = new SecretValue("API_KEY"),
        ["join"] = new JoinedValue([Value.Of("a:"), new ReferenceValue("orders-role", "Arn")]),
        ["asset"] = new AssetValue("folder", "code"),
        ["packaged asset"] = new AssetValue("folder", "code") { Sha256 = "AAA=", Size = 3, UnzippedSize = 4 },
        ["map"] = Map(("a", new ListValue([])), ("B", Value.Of(true))),
        ["map like a reference"] = Map(("ref", Value.Of("x")), ("attribute", Value.Of("Arn"))),
        ["map like a literal"] = Map(("literal", Map(("join", Value.Of(1L))))),
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Each_kind_of_value_has_its_form(string kind, string json)
    {
        var text = PlanWriter.WriteText(Plans.With("P", _values[kind]));
        Assert.Contains($"\"P\":{json.Replace(" ", "", StringComparison.Ordinal)}}}", text.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_reads_well()
    {
        Assert.Equal(
            """
            {
              "formatVersion": 1,
              "moves": [],
              "resources": [
                {
                  "dependencies": [],
                  "logicalId": "fn",
                  "properties": {
                    "Timeout": 60
                  },
                  "source": "OrdersStack.cs:12",
                  "type": "Function"
                }
              ],
              "stack": "orders"
            }

            """,
            PlanWriter.WriteText(Plans.With("Timeout", Value.Of(60L))));
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var plan = Plans.With("P", new ListValue([Value.Of(1234567.5), Value.Of(-12345678L), Value.Of("I")]));
        var before = CultureInfo.CurrentCulture;
        var expected = PlanWriter.Write(plan);
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "~" } };
            Assert.Equal(expected, PlanWriter.Write(plan));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_value_that_nobody_knows_has_no_form_and_is_a_bug()
    {
        Assert.Throws<ArgumentException>(static () => PlanWriter.Write(Plans.With("P", Value.Unknown)));
        Assert.Throws<ArgumentException>(static () => PlanWriter.Write(Plans.With("P", new ListValue([], isOpen: true))));
        Assert.Throws<ArgumentException>(static () => PlanWriter.Write(Plans.With("P", new MapValue([], isOpen: true))));
    }

    private static MapValue Map(params (string Name, Value Value)[] entries) => new(entries.Select(static entry => KeyValuePair.Create(entry.Name, entry.Value)));
}
