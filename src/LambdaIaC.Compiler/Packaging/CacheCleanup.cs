namespace LambdaIaC.Compiler.Packaging;

/// <summary>Removes what nobody will ask for any more, so that the cache does not grow for ever.</summary>
/// <param name="root">The folder of the cache.</param>
/// <param name="time">The clock.</param>
internal sealed class CacheCleanup(string root, TimeProvider time)
{
    // Saved plans name packages by their hash; one that is older than this has to be made again.
    private static readonly TimeSpan s_packageLife = TimeSpan.FromDays(30);

    // Left by a process that was killed while it wrote.
    private static readonly TimeSpan s_partialLife = TimeSpan.FromDays(1);

    /// <summary>Removes packages that no source leads to any more, and remains of killed processes.</summary>
    /// <param name="isInUse">Tells the file names of packages that are some source's last one.</param>
    public void Run(Predicate<string> isInUse)
    {
        foreach (var file in new DirectoryInfo(root).EnumerateFiles())
        {
            var age = time.GetUtcNow() - new DateTimeOffset(file.LastWriteTimeUtc);
            if (file.Extension == ".partial" ? age > s_partialLife : file.Extension == ".zip" && age > s_packageLife && !isInUse(file.Name))
            {
                Remove(file);
            }
        }
    }

    private static void Remove(FileInfo file)
    {
        try
        {
            file.Delete();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Another process still reads it: a later cleanup gets it.
        }
    }
}
