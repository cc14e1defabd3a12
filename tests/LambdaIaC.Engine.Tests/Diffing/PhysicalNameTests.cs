using LambdaIaC.Engine.Diffing;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using static LambdaIaC.Engine.Tests.Plans.PlanText;

namespace LambdaIaC.Engine.Tests.Diffing;

public sealed class PhysicalNameTests
{
    [Fact]
    public void Every_type_of_the_catalog_has_a_naming_by_properties_that_it_has()
    {
        Assert.Equal(
            SchemaCatalog.All.Select(static schema => schema.Name).Order(StringComparer.Ordinal),
            PhysicalName.KnownTypes.Select(static type => type.Key).Order(StringComparer.Ordinal));
        Assert.All(PhysicalName.KnownTypes, static type => Assert.All(type.Value, name => Assert.NotNull(SchemaCatalog.Find(type.Key)!.Find(name))));
    }

    [Fact]
    public void What_is_no_part_of_a_version_is_a_property_of_the_function()
    {
        var schema = SchemaCatalog.Get<FunctionSchema>();

        Assert.All(PublishedFunction.Unversioned, name => Assert.NotNull(schema.Find(name)));
    }

    [Fact]
    public void A_replacement_collides_when_its_name_stays()
    {
        var a = (MapValue)Map(("FunctionName", Value.Of("a")));
        var b = (MapValue)Map(("FunctionName", Value.Of("b")));
        var later = (MapValue)Map(("FunctionName", Value.Unknown));

        Assert.True(PhysicalName.Collides("Function", "f", a, a));
        Assert.False(PhysicalName.Collides("Function", "f", a, b));
        Assert.False(PhysicalName.Collides("Function", "f", a, later));
        Assert.True(PhysicalName.Collides("Function", "f", MapValue.Empty, MapValue.Empty));
        Assert.False(PhysicalName.Collides("Function", "f", MapValue.Empty, a));
        Assert.False(PhysicalName.Collides("Version", "v", a, a));
        Assert.True(PhysicalName.Collides("Unheard", "u", a, b));
    }
}
