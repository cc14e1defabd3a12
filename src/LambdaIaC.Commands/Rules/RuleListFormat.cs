namespace LambdaIaC.Commands.Rules;

/// <summary>How the list of the rules is written.</summary>
internal enum RuleListFormat
{
    Text,
    Json,
}
