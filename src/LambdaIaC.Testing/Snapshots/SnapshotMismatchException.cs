namespace LambdaIaC.Testing;

/// <summary>A text is not what its snapshot says.</summary>
/// <param name="message">Which snapshot, and the difference.</param>
public sealed class SnapshotMismatchException(string message) : Exception(message);
