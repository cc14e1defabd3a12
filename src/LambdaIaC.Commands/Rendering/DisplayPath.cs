using LambdaIaC.Rules.Views;

namespace LambdaIaC.Commands.Rendering;

/// <summary>Paths as a person in the current folder would type them.</summary>
internal static class DisplayPath
{
    /// <summary>A place with its file relative to the current folder when it lies below it.</summary>
    public static string Of(Place place) => (place.File is null ? place : place with { File = Of(place.File) }).ToString();

    /// <summary>A path relative to the current folder when it lies below it.</summary>
    public static string Of(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path : relative;
    }
}
