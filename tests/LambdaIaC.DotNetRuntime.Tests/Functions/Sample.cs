using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Lambda.Core;

namespace Sample
{
    public sealed record Order(string Sku, int Quantity);

    public sealed record Receipt(string Id, decimal Total, string? Note = null);

    public sealed class OwnContext
    {
        public string AwsRequestId { get; set; } = "";
        public string FunctionName { get; set; } = "";
        public int MemoryLimitInMB { get; set; }
        public TimeSpan RemainingTime { get; set; }
        public string Unknown { get; set; } = "unset";
    }

    public static class Statics
    {
        public static string Text(string text) => text.ToUpperInvariant() + "ä\"";
        public static int Number(int number) => number + 1;
        public static Receipt Poco(Order order) => new($"{order.Sku}-1", order.Quantity * 2.5m);
        public static string Nothing() => "nothing taken";
        public static void Void(Order order) => Console.WriteLine(order.Sku);
        public static Receipt? Null(Order order) => null;
        public static Stream Streams(Stream input) => input;
        public static object Anything(object input) => input;
        public static Dictionary<string, int> Map(List<string> names) { var map = new Dictionary<string, int>(); foreach (var name in names) { map[name] = name.Length; } return map; }
        public static async Task TaskOnly(Order order) { await Task.Yield(); Console.WriteLine("done " + order.Sku); }
        public static async Task<Receipt> TaskOf(Order order) { await Task.Delay(1); return new Receipt(order.Sku, 1); }
        public static async ValueTask<string> ValueTaskOf(string text) { await Task.Yield(); return text + text; }
        public static ValueTask ValueTaskOnly() => ValueTask.CompletedTask;
        public static async Task<Stream> StreamOf(Stream input) { var copy = new MemoryStream(); await input.CopyToAsync(copy); return copy; }
        public static string? Trace() => Environment.GetEnvironmentVariable("_X_AMZN_TRACE_ID");
        public static Task<Order> Derived(Order order) => new DerivedTask<Order>(order);
        private static string Hidden() => "private methods are found too";
    }

    public sealed class DerivedTask<T> : Task<T>
    {
        public DerivedTask(T result) : base(() => result) => RunSynchronously();
    }

    public class Base
    {
        public string Inherited(string text) => text + " from " + GetType().Name;
    }

    public sealed class Instances : Base
    {
        private int _count;

        public int Count() => ++_count;

        public string FromContext(ILambdaContext context) => string.Join('|', context.AwsRequestId, context.FunctionName, context.FunctionVersion,
            context.InvokedFunctionArn, context.LogGroupName, context.LogStreamName, context.MemoryLimitInMB, context.TenantId ?? "none",
            context.RemainingTime > TimeSpan.FromSeconds(50) && context.RemainingTime <= TimeSpan.FromSeconds(60),
            context.ClientContext == null, context.Identity.IdentityId ?? "no identity");

        public string FromBoth(Order order, ILambdaContext context) => order.Sku + context.AwsRequestId;

        public string Client(ILambdaContext context) => string.Join('|', context.ClientContext.Client.AppTitle, context.ClientContext.Client.InstallationId,
            context.ClientContext.Custom["a"], context.ClientContext.Environment["b"], context.Identity.IdentityId, context.Identity.IdentityPoolId);

        public string Own(Order order, OwnContext context) =>
            $"{context.AwsRequestId} {context.FunctionName} {context.MemoryLimitInMB} {context.RemainingTime > TimeSpan.Zero} {context.Unknown}";
    }

    public static class Logs
    {
        public static void All(ILambdaContext context)
        {
            Console.WriteLine("written to the console");
            Console.Write("in ");
            Console.Write(2);
            Console.WriteLine(" parts");
            Console.Error.WriteLine("an error");
            context.Logger.LogLine("a line");
            context.Logger.Log("a message");
            context.Logger.LogDebug("not shown");
            context.Logger.LogInformation("with {braces}");
            context.Logger.LogWarning("sku {sku} costs {price:F2}", "A-1", 2.5);
            context.Logger.LogError(new InvalidOperationException("broken"), "it failed");
            context.Logger.Log(LogLevel.Critical, new Exception("worse"), "{count} things", 3);
            Console.Write("not ended");
        }
    }

    public static class Failures
    {
        public static void Throw(Order order) => throw new InvalidOperationException($"no {order.Sku}", new IOException("disk"));
        public static async Task ThrowLater() { await Task.Yield(); throw new ArgumentException("later"); }
        public static void Many() => throw new AggregateException("two", new Exception("one"), new TimeoutException("other"));
        public static void Exit() => Environment.Exit(17);
        public static unsafe int* Pointer() => null;
        public static async void AsyncVoid() => await Task.Yield();
        public static void Three(int a, int b, int c) { }
        public static void NoContext(int a, int b) { }
        public static void Generic<T>(T value) { }
        public static void ByReference(ref int value) { }
        public static void Twice(int a) { }
        public static void Twice(string a) { }
        public static Receipt Endless(Order order) => new(order.Sku, 1);
        public static Func<int> NotJson() => () => 1;
    }

    public sealed class NeedsArguments
    {
        public NeedsArguments(int number) { }
        public void Handle() { }
    }

    public sealed class ThrowsInConstructor
    {
        public ThrowsInConstructor() => throw new InvalidOperationException("no connection string");
        public void Handle() { }
    }

    public sealed class UpperCase : ILambdaSerializer
    {
        public T Deserialize<T>(Stream stream) => (T)(object)new StreamReader(stream).ReadToEnd().ToUpperInvariant();
        public void Serialize<T>(T response, Stream stream) => stream.Write(Encoding.UTF8.GetBytes("<" + response + ">"));
    }

    public static class Serialized
    {
        [LambdaSerializer(typeof(UpperCase))]
        public static string Handle(string text) => text + "!";

        [LambdaSerializer(typeof(Order))]
        public static string Misfit(string text) => text;
    }

    public sealed record Renamed([property: System.Text.Json.Serialization.JsonPropertyName("n")] int Number);

    public static class Frameworks
    {
        public static Renamed OwnCopy(Renamed value) => value;

        public static bool ByName() => Type.GetType("Sample.Order, Sample") == typeof(Order) && System.ComponentModel.TypeDescriptor.GetProperties(typeof(Order)).Count == 2;

        public static string WebFramework() => new Microsoft.AspNetCore.Http.PathString("/orders").Value!;

        public static string Layer() => LayerLibrary.Library.Name;
    }
}
