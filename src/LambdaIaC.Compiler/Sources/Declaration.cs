namespace LambdaIaC.Compiler.Sources;

/// <summary>A type or a member of one, with the lines that it takes.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="Name">The full name as documentation ids write it, without type parameters: <c>Shop.OrdersStack.#ctor</c>.</param>
/// <param name="Parameters">The number of parameters of a method or constructor; null for everything else.</param>
/// <param name="FirstLine">The line that it begins in.</param>
/// <param name="LastLine">The line that it ends in.</param>
internal sealed record Declaration(string Namespace, string Name, int? Parameters, int FirstLine, int LastLine);
