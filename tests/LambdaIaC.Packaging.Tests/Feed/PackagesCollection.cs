namespace LambdaIaC.Packaging.Tests.Feed;

/// <summary>Tests that share the one feed of the run.</summary>
[CollectionDefinition(Name)]
public sealed class PackagesCollection : ICollectionFixture<PackageFeed>
{
    public const string Name = "packages";
}
