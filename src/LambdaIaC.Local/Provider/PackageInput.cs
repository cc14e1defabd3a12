using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.Storage;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Provider;

/// <summary>Code or content among inputs: an asset in a plan is a zip in a request.</summary>
internal static class PackageInput
{
    /// <summary>The inputs as a request has them, and the zip.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="property"><c>Code</c> or <c>Content</c>.</param>
    /// <param name="files">The zips by their SHA-256 in base64.</param>
    /// <exception cref="ProviderException">The zip of an asset was not handed over or is gone.</exception>
    public static (MapValue Members, CodePackage? Package) ToRequest(MapValue inputs, string property, IReadOnlyDictionary<string, string> files)
    {
        if (inputs[property] is not AssetValue asset)
        {
            return (inputs, null);
        }

        if (asset.Sha256 is not { } hash || !files.TryGetValue(hash, out var path) || !File.Exists(path))
        {
            throw new ProviderException("InvalidParameterValueException", $"The package of {property} ({asset.Source}) is not there. Plan and deploy again, so that it is packaged again.");
        }

        var members = inputs.With(property, new MapValue([KeyValuePair.Create<string, Value>("ZipFile", asset)]));
        return (members, CodePackage.FromFile(path));
    }
}
