using LambdaIaC.Compiler.Sources;

namespace LambdaIaC.Compiler.Tests.Sources;

public sealed class GlobalSuppressionsTests
{
    private static readonly IReadOnlyList<Declaration> s_declarations = DeclarationSearch.In(new SourceFile(
        """
        using System;
        namespace Shop;

        internal static class Names { public const string Table = "orders"; }

        public sealed class OrdersStack<T> : Stack where T : class
        {
            private readonly Function _orders = new(this, "a") { Timeout = 1 };

            public OrdersStack(int number, Dictionary<string, int> others) : base("orders")
            {
                if (number is { } known) { }
            }

            public Function Kept { get; } = new(this, "b");

            private Function Make<TCode>(string id) => new(this, id)
            {
                Timeout = 2,
            };

            private Function Make() { return new(this, "c"); }

            public record struct Inner(int Size)
            {
                public int Twice => Size * 2;
            }
        }
        """));

    [Fact]
    public void The_types_and_members_of_a_file_are_found() => Assert.Equal(
        [
            "Shop.Names 4-4", "Shop.Names.Table 4-4", "Shop.OrdersStack 6-28", "Shop.OrdersStack._orders 8-8", "Shop.OrdersStack.#ctor/2 10-13",
            "Shop.OrdersStack.Kept 15-15", "Shop.OrdersStack.Make/1 17-20", "Shop.OrdersStack.Make/0 22-22", "Shop.OrdersStack.Inner 24-27", "Shop.OrdersStack.Inner.Twice 26-26",
        ],
        s_declarations.Select(static found => $"{found.Name}{(found.Parameters is { } count ? $"/{count}" : "")} {found.FirstLine}-{found.LastLine}"));

    [Theory]
    [InlineData("", 12, true)]
    [InlineData("Scope = \"module\"", 12, true)]
    [InlineData("Scope = \"type\", Target = \"~T:Shop.OrdersStack`1\"", 12, true)]
    [InlineData("Scope = \"type\", Target = \"~T:Shop.OrdersStack`1\"", 4, false)]
    [InlineData("Scope = \"type\", Target = \"Shop.OrdersStack\"", 12, true)]
    [InlineData("Scope = \"member\", Target = \"~M:Shop.OrdersStack`1.#ctor(System.Int32,System.Collections.Generic.Dictionary{System.String,System.Int32})\"", 12, true)]
    [InlineData("Scope = \"member\", Target = \"~M:Shop.OrdersStack`1.#ctor(System.Int32)\"", 12, false)]
    [InlineData("Scope = \"member\", Target = \"~M:Shop.OrdersStack`1.Make``1(System.String)~LambdaIaC.Function\"", 19, true)]
    [InlineData("Scope = \"member\", Target = \"~M:Shop.OrdersStack`1.Make\"", 19, false)]
    [InlineData("Scope = \"member\", Target = \"~M:Shop.OrdersStack`1.Make\"", 22, true)]
    [InlineData("Scope = \"member\", Target = \"~F:Shop.OrdersStack`1._orders\"", 8, true)]
    [InlineData("Scope = \"member\", Target = \"~P:Shop.OrdersStack`1.Kept\"", 15, true)]
    [InlineData("Scope = \"namespace\", Target = \"~N:Shop\"", 8, true)]
    [InlineData("Scope = \"namespace\", Target = \"~N:Sho\"", 8, false)]
    [InlineData("Scope = \"namespaceanddescendants\", Target = \"~N:Shop\"", 8, true)]
    [InlineData("Scope = \"resource\", Target = \"Shop\"", 8, false)]
    [InlineData("Scope = \"type\"", 8, false)]
    public void An_attribute_of_the_assembly_reaches_what_it_names(string rest, int line, bool isAccepted)
    {
        var global = new GlobalSuppressions([new SourceFile($"[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"LambdaIaC\", \"LIAC1001:Limit\", Justification = \"measured\"{(rest.Length == 0 ? "" : $", {rest}")})]")]);

        Assert.Equal(isAccepted ? "measured" : null, global.ReasonFor("LIAC1001", line, s_declarations));
        Assert.Null(global.ReasonFor("LIAC1002", line, s_declarations));
    }

    [Fact]
    public void An_attribute_of_a_declaration_is_not_for_the_assembly() =>
        Assert.True(new GlobalSuppressions([new SourceFile("[SuppressMessage(\"a\", \"LIAC1001\")] class Shop { }")]).IsEmpty);
}
