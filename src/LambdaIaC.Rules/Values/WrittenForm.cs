namespace LambdaIaC.Rules.Values;

/// <summary>How a value is written, whatever its property asks for.</summary>
internal enum WrittenForm
{
    Text,
    List,
    Structure,
}
