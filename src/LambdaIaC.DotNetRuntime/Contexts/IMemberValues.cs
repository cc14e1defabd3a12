namespace LambdaIaC.DotNetRuntime.Contexts;

/// <summary>Values by the name of a member.</summary>
internal interface IMemberValues
{
    /// <summary>The value of a member: text, a number, a time span, a dictionary of text or values of its own; null when there is none.</summary>
    object? ValueOf(string member);
}
