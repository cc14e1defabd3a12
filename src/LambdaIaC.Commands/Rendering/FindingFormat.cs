namespace LambdaIaC.Commands.Rendering;

/// <summary>How findings are written.</summary>
internal enum FindingFormat
{
    Text,
    Json,
}
