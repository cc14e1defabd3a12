using System.Text;
using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.Errors;
using LambdaIaC.Engine.Execution;
using LambdaIaC.Engine.Plans;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Engine.Secrets;
using LambdaIaC.Engine.Tests.Crashes;
using LambdaIaC.Engine.Tests.Execution;
using LambdaIaC.Engine.Tests.Plans;
using LambdaIaC.Engine.Tests.Providers;
using LambdaIaC.Rules.Values;
using static LambdaIaC.Engine.Tests.Plans.PlanText;

namespace LambdaIaC.Engine.Tests.Secrets;

public sealed class SecretTests : IDisposable
{
    private const string Value1 = "hunter2-and-more";
    private readonly World _world = new() { Secrets = { ["TOKEN"] = Value1 } };
    private readonly Recorder _recorder = new();

    public SecretTests() => _world.Options = new ExecutionOptions { Progress = _recorder };

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task The_provider_gets_the_value_and_nothing_else_does()
    {
        await _world.ApplyAsync(Plan());
        var saved = PlanFile.Of(await _world.PreviewAsync(Plan(3)), new Dictionary<string, string>(), TimeProvider.System).Save(_world.File("plan.json")).Value;

        var function = Assert.Single(_world.Provider.Resources, static resource => resource.Type == "Function");
        Assert.Equal(Map(("TOKEN", Value.Of(Value1)), ("URL", Value.Of($"https://{Value1}@host"))), ((MapValue)function.Inputs["Environment"])["Variables"]);
        foreach (var file in Directory.EnumerateFiles(_world.StateDirectory, "*", SearchOption.AllDirectories).Append(_world.File("plan.json")))
        {
            Assert.DoesNotContain(Value1, Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)), StringComparison.Ordinal);
        }

        Assert.NotNull(saved);
    }

    [Fact]
    public async Task A_secret_of_the_same_value_changes_nothing_and_a_new_value_is_deployed()
    {
        await _world.ApplyAsync(Plan());
        Assert.False((await _world.PreviewAsync(Plan())).HasChanges);

        _world.Secrets["TOKEN"] = "another";
        var step = (await _world.PreviewAsync(Plan())).Steps.Single(static step => step.Type == "Function");
        Assert.Equal(StepKind.Update, step.Kind);
        Assert.All(step.Changes, static change => Assert.True(change.Sensitive));
        await _world.ApplyAsync(Plan());

        Assert.Equal(Value.Of("another"), ((MapValue)((MapValue)_world.Provider.Find("Function", "shop-f")!.Inputs["Environment"])["Variables"])["TOKEN"]);
    }

    [Fact]
    public async Task A_missing_secret_is_named_before_anything_is_changed()
    {
        _world.Secrets.Clear();

        var error = await _world.RefusalAsync(Plan());

        Assert.Equal(EngineErrorKind.MissingSecret, error!.Kind);
        Assert.Equal("The secret TOKEN is not set: set the environment variable TOKEN and run again. Nothing was changed.", error.Message);
        Assert.Empty(_world.Provider.Calls);
    }

    [Fact]
    public async Task A_preview_without_the_secret_says_so_and_takes_it_for_unchanged()
    {
        await _world.ApplyAsync(Plan());
        _world.Secrets.Clear();

        var preview = await _world.PreviewAsync(Plan());

        Assert.False(preview.HasChanges);
        Assert.Equal(["TOKEN"], preview.MissingSecrets);
    }

    [Fact]
    public async Task A_destruction_needs_no_secret()
    {
        await _world.ApplyAsync(Plan());
        _world.Secrets.Clear();

        Assert.True((await _world.DestroyAsync()).IsComplete);
    }

    [Fact]
    public async Task A_service_that_repeats_a_secret_in_its_refusal_is_not_quoted_with_it()
    {
        _world.Provider = new DiskProvider(_world.ProviderDirectory)
        {
            Before = static (_, _, _) => throw new ProviderException("ValidationException", $"Value '{Value1}' is too short"),
        };

        var result = await _world.ApplyAsync(Plan());

        Assert.Equal("ValidationException: Value '[secret]' is too short", Assert.Single(result.Failed).Message);
        Assert.DoesNotContain(_recorder.Events, static heard => heard.Message?.Contains(Value1, StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task An_output_that_repeats_a_secret_is_sealed_in_the_state_and_can_still_be_referred_to()
    {
        var plan = new PlanText()
            .Add("Echo", "echo", ("Text", Join(Value.Of("https://"), Secret("TOKEN"))))
            .Add("ExecutionRole", "role", ("Description", Ref("echo", "Echo")))
            .Build();

        await _world.ApplyAsync(plan);

        Assert.Equal("https://[secret]", _world.State.Find("echo")!.Outputs["Echo"].ToString());
        Assert.Equal(Value.Of($"https://{Value1}"), _world.Provider.Find("ExecutionRole", "shop-role")!.Inputs["Description"]);
        Assert.False((await _world.PreviewAsync(plan)).HasChanges);
    }

    [Fact]
    public void The_hash_depends_on_the_salt_the_variable_and_the_value()
    {
        var hash = Hash([1], "A", "v");

        Assert.Equal(hash, Hash([1], "A", "v"));
        Assert.NotEqual(hash, Hash([2], "A", "v"));
        Assert.NotEqual(hash, Hash([1], "B", "v"));
        Assert.NotEqual(hash, Hash([1], "A", "w"));

        static string? Hash(byte[] salt, string variable, string value) => new SecretVault(new EnvironmentSecrets(), salt).SealAs(variable, value).Hash;
    }

    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("abcd", "[secret]")]
    public void A_value_of_four_characters_is_hidden_and_a_shorter_one_is_too_common(string value, string shown)
    {
        _world.Secrets["TOKEN"] = value;
        var vault = new SecretVault(_world.SecretSource, []);
        vault.Reveal("TOKEN");

        Assert.Equal(shown, vault.Redact(value));
    }

    [Fact]
    public void An_empty_variable_is_not_set()
    {
        Environment.SetEnvironmentVariable("LAMBDAIAC_ENGINE_TEST_SECRET", "");
        Assert.Null(new EnvironmentSecrets().Find("LAMBDAIAC_ENGINE_TEST_SECRET"));
        Environment.SetEnvironmentVariable("LAMBDAIAC_ENGINE_TEST_SECRET", "x");
        Assert.Equal("x", new EnvironmentSecrets().Find("LAMBDAIAC_ENGINE_TEST_SECRET"));
    }

    private static DeploymentPlan Plan(int timeout = 1) => new PlanText()
        .Add(
            "Function",
            "f",
            ("Timeout", Value.Of(timeout)),
            ("Environment", Map(("Variables", Map(("TOKEN", Secret("TOKEN")), ("URL", Join(Value.Of("https://"), Secret("TOKEN"), Value.Of("@host"))))))))
        .Build();
}
