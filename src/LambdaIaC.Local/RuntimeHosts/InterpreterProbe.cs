namespace LambdaIaC.Local.RuntimeHosts;

/// <summary>How an interpreter is asked who it is: it prints its version, a line feed and the path of its executable.</summary>
/// <param name="Names">Names to look for, the best first.</param>
/// <param name="Arguments">Make it print the two lines.</param>
internal sealed record InterpreterProbe(IReadOnlyList<string> Names, IReadOnlyList<string> Arguments);
