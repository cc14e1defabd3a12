namespace LambdaIaC.Analyzers.Tests.Verification;

/// <summary>Writes stacks around the few words that a test is about.</summary>
internal static class StackSource
{
    /// <summary>A stack with one function.</summary>
    /// <param name="property">Properties of the function besides those that it must have.</param>
    /// <param name="before">Statements of the constructor before the function.</param>
    /// <param name="members">Members of the stack.</param>
    public static string Function(string property, string before = "", string members = "") => Statements(
        $$"""
                {{before}}
                _ = new Function(this, "orders")
                {
                    Role = ExecutionRole.FromArn("arn:aws:iam::123456789012:role/orders"),
                    Code = Code.FromFolder("orders"),
                    {{Unless(property, "Runtime", "Runtime.DotNet10")}}
                    {{Unless(property, "Handler", "\"orders\"")}}
                    {{property}}
                };
        """,
        members);

    /// <summary>A stack with statements in its constructor.</summary>
    public static string Statements(string statements, string members = "") =>
        $$"""
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using LambdaIaC;

        public sealed class OrdersStack : Stack
        {
            {{members}}

            public OrdersStack(int number, string text, bool flag) : base("orders")
            {
        {{statements}}
            }
        }
        """;

    private static string Unless(string properties, string property, string value) =>
        $" {properties}".Contains($" {property} = ", StringComparison.Ordinal) ? "" : $"{property} = {value},";
}
