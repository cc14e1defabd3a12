namespace LambdaIaC.Compiler.Sources;

/// <summary>Where a stack lives.</summary>
/// <param name="Directory">The directory of its project: paths of code and of source lines are relative to it.</param>
/// <param name="SourceRoot">The directory that a clone consists of, such as the root of the repository; the project lies in it.</param>
internal sealed record ProjectLocation(string Directory, string SourceRoot);
