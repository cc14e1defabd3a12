using System.Security.Cryptography;
using System.Text;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Provider;

/// <summary>What a resource is called when its inputs do not say: the stack and the logical id.</summary>
internal static class PhysicalNames
{
    private const int HashLength = 8;

    /// <summary>The name in the inputs, or the one made up.</summary>
    /// <param name="request">The resource.</param>
    /// <param name="property">The input that names it.</param>
    /// <param name="longest">The longest name there can be; a longer one ends with a hash of the whole.</param>
    public static string Of(CreateRequest request, string property, int longest)
    {
        if (request.Inputs[property] is TextValue { Text.Length: > 0 } given)
        {
            return given.Text;
        }

        var name = $"{request.Stack}-{request.Name}";
        return name.Length <= longest ? name : $"{name[..(longest - HashLength - 1)]}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..HashLength]}";
    }
}
