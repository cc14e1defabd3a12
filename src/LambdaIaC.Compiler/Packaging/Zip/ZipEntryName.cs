namespace LambdaIaC.Compiler.Packaging.Zip;

/// <summary>Names inside archives: what is safe to unpack on every operating system.</summary>
internal static class ZipEntryName
{
    /// <summary>Brings a name to the form <c>a/b/c</c>, or says what is wrong with it.</summary>
    /// <param name="raw">The name as the archive has it.</param>
    /// <returns>The name without <c>.</c> and empty segments; empty for the folder itself.</returns>
    public static Outcome<string> Normalize(string raw)
    {
        if (raw.Contains('\\', StringComparison.Ordinal))
        {
            return Outcome<string>.Failed($"'{Shown(raw)}' has a backslash in its name; pack it with forward slashes");
        }

        if (raw.StartsWith('/') || (raw.Length > 1 && raw[1] == ':' && char.IsAsciiLetter(raw[0])))
        {
            return Outcome<string>.Failed($"'{Shown(raw)}' is an absolute path; names must be relative to the folder they are unpacked to");
        }

        if (raw.Any(static character => char.IsControl(character) || character == '\uFFFD'))
        {
            return Outcome<string>.Failed($"'{Shown(raw)}' has a character in its name that no file name may have");
        }

        var segments = raw.Split('/').Where(static segment => segment is not ("" or ".")).ToList();
        return segments.Contains("..")
            ? Outcome<string>.Failed($"'{Shown(raw)}' leads out of the folder it is unpacked to")
            : string.Join('/', segments);
    }

    /// <summary>Whether a link stays inside, whatever the links are that it leads through.</summary>
    /// <param name="name">The name of the link, normalized.</param>
    /// <param name="target">What it points at.</param>
    public static bool LinkStaysInside(string name, string target)
    {
        if (target.Length == 0 || target.StartsWith('/') || target.AsSpan().ContainsAny('\\', ':'))
        {
            return false;
        }

        var segments = target.Split('/');
        var up = segments.TakeWhile(static segment => segment == "..").Count();
        // After a name, `..` leads out of wherever that name links to: only at the start is it known what it means.
        return up <= name.Count(static character => character == '/') && !segments.Skip(up).Contains("..");
    }

    private static string Shown(string raw) =>
        string.Concat(raw.Take(200).Select(static character => char.IsControl(character) ? '?' : character));
}
