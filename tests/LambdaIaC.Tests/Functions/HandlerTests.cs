namespace LambdaIaC.Tests.Functions;

public sealed class HandlerTests
{
    [Fact]
    public void A_method_of_a_class_becomes_assembly_type_and_method() =>
        Assert.Equal("LambdaIaC.Tests::LambdaIaC.Tests.Functions.SampleHandlers::Place", Handler.For<SampleHandlers>(handlers => handlers.Place).ToString());

    [Fact]
    public void An_asynchronous_method_with_a_context_is_found_too() =>
        Assert.Equal("LambdaIaC.Tests::LambdaIaC.Tests.Functions.SampleHandlers::PlaceAsync", Handler.For<SampleHandlers>(handlers => handlers.PlaceAsync).ToString());

    [Fact]
    public void A_method_of_a_base_class_belongs_to_the_class_that_is_named() =>
        Assert.Equal("LambdaIaC.Tests::LambdaIaC.Tests.Functions.DerivedHandlers::Place", Handler.For<DerivedHandlers>(handlers => handlers.Place).ToString());

    [Fact]
    public void A_nested_class_is_named_as_reflection_names_it() =>
        Assert.Equal("LambdaIaC.Tests::LambdaIaC.Tests.Functions.SampleHandlers+Nested::Handle", Handler.For<SampleHandlers.Nested>(handlers => handlers.Handle).ToString());

    [Fact]
    public void A_static_method_is_bound_by_itself() =>
        Assert.Equal("LambdaIaC.Tests::LambdaIaC.Tests.Functions.SampleHandlers::Ping", Handler.For(SampleHandlers.Ping).ToString());

    [Fact]
    public void A_string_is_taken_as_it_is()
    {
        Handler handler = "index.handler";

        Assert.Equal("index.handler", handler.ToString());
    }

    [Fact]
    public void A_lambda_expression_is_no_handler() => Assert.Throws<ArgumentException>(() => Handler.For((string text) => text));

    [Fact]
    public void A_value_in_place_of_a_method_is_no_handler() => Assert.Throws<ArgumentException>(() => Handler.For<SampleHandlers>(handlers => handlers.Field));
}

public class SampleHandlers
{
    private readonly string _greeting = "placed";

    public Func<string, string> Field { get; } = static text => text;

    public static string Ping(string text) => text;

    public string Place(string order) => $"{_greeting} {order}";

    public Task<string> PlaceAsync(string order, object context) => Task.FromResult($"{_greeting} {order} {context}");

    public sealed class Nested
    {
        private readonly string _greeting = "nested";

        public string Handle(string text) => $"{_greeting} {text}";
    }
}

public sealed class DerivedHandlers : SampleHandlers;
