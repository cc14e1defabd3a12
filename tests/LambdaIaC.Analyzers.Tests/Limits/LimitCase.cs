namespace LambdaIaC.Analyzers.Tests.Limits;

/// <summary>One value at a limit.</summary>
/// <param name="Expression">The value in C#.</param>
/// <param name="IsLegal">Whether AWS takes it.</param>
/// <param name="Reported">The source text that the diagnostic points at.</param>
internal sealed record LimitCase(string Expression, bool IsLegal, string Reported);
