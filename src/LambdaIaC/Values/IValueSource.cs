using LambdaIaC.Rules.Values;

namespace LambdaIaC;

/// <summary>A type of the model that knows its value in AWS's unit and spelling.</summary>
internal interface IValueSource
{
    Value ToValue();
}
