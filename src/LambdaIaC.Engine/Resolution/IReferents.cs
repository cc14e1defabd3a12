using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Resolution;

/// <summary>The resources of a stack as references see them.</summary>
internal interface IReferents
{
    /// <summary>An attribute of a resource; unknown when it is only known after the deployment, absent when there is none of that name.</summary>
    Value Find(string logicalId, string attribute);
}
