using System.Diagnostics;

namespace LambdaIaC.Tests.Disks;

/// <summary>A file system in memory with little room.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const int BlockBytes = 4096;

    /// <param name="path">Where it is mounted; the folder is made when it is not there.</param>
    /// <param name="kibibytes">Its size.</param>
    public SmallDisk(string path, int kibibytes)
    {
        Path = Directory.CreateDirectory(path).FullName;
        Run("mount", "-t", "tmpfs", "-o", $"size={kibibytes}k", "tmpfs", Path);
    }

    public string Path { get; }

    private string Filler => System.IO.Path.Combine(Path, "filler");

    /// <summary>Takes all the room but a little.</summary>
    public void Fill(int leaveKibibytes = 0)
    {
        using var file = new FileStream(Filler, FileMode.Create);
        var block = new byte[BlockBytes];
        try
        {
            while (true)
            {
                file.Write(block);
                file.Flush(flushToDisk: true);
            }
        }
        catch (IOException)
        {
            // Full.
        }

        if (leaveKibibytes > 0)
        {
            file.SetLength(Math.Max(0, (file.Length / BlockBytes * BlockBytes) - (leaveKibibytes * 1024)));
        }
    }

    /// <summary>Gives the room back.</summary>
    public void Free() => File.Delete(Filler);

    /// <summary>Lazily, because a process that has just ended may still hold a file.</summary>
    public void Dispose() => Run("umount", "--lazy", Path);

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
