using System.Security.Cryptography;
using System.Text;
using LambdaIaC.Local.Invocation;

namespace LambdaIaC.Local.Logs;

/// <summary>How log lines name the runtime. AWS numbers its builds of a runtime; ours is one, and its ARN says that it is local.</summary>
internal static class RuntimeVersion
{
    /// <summary>Such as <c>python:3.12.local</c>.</summary>
    public static string Of(FunctionVersion function)
    {
        var digit = function.Runtime.AsSpan().IndexOfAnyInRange('0', '9');
        return digit > 0 && !function.Runtime.StartsWith("provided", StringComparison.Ordinal)
            ? $"{function.Runtime[..digit]}:{function.Runtime[digit..].TrimEnd('x', '.')}.local"
            : $"{function.Runtime.Replace('.', ':')}.local";
    }

    public static string ArnOf(FunctionVersion function) =>
        $"arn:aws:lambda:{function.Region}::runtime:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Of(function))))}";
}
