namespace LambdaIaC.Local.Storage;

/// <summary>A zip that came with a request: in memory from HTTP, a file from the local provider.</summary>
internal abstract class CodePackage
{
    /// <summary>In bytes.</summary>
    public abstract long Size { get; }

    public static CodePackage FromBytes(byte[] zip) => new InMemory(zip);

    public static CodePackage FromFile(string path) => new OnDisk(path);

    public abstract Stream OpenRead();

    private sealed class InMemory(byte[] zip) : CodePackage
    {
        public override long Size => zip.LongLength;

        public override Stream OpenRead() => new MemoryStream(zip, writable: false);
    }

    private sealed class OnDisk(string path) : CodePackage
    {
        public override long Size => new FileInfo(path).Length;

        public override Stream OpenRead() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
    }
}
