namespace LambdaIaC.DotNetRuntime.Api;

/// <summary>An answer of the Runtime API.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Headers">The headers by name, without regard to case.</param>
/// <param name="Body">The body, unchunked.</param>
internal sealed record HttpResponse(int Status, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body);
