using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LambdaIaC.Benchmarks.Floors;

/// <summary>A web server that does nothing but what it is told: the floor of every HTTP figure.</summary>
internal sealed class BareKestrel : IAsyncDisposable
{
    private readonly WebApplication _application;

    private BareKestrel(WebApplication application) => _application = application;

    /// <summary>The ports in the order in which they were asked for.</summary>
    public IReadOnlyList<int> Ports => [.. _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Select(static address => new Uri(address).Port)];

    public static async Task<BareKestrel> StartAsync(int ports, RequestDelegate handler)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            for (var i = 0; i < ports; i++)
            {
                options.Listen(IPAddress.Loopback, 0);
            }
        });
        var application = builder.Build();
        application.Run(handler);
        await application.StartAsync();
        return new BareKestrel(application);
    }

    /// <summary>A server that answers every request with the same bytes.</summary>
    public static Task<BareKestrel> EchoingAsync(byte[] answer) => StartAsync(1, async context =>
    {
        await context.Request.Body.CopyToAsync(Stream.Null);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = answer.Length;
        await context.Response.Body.WriteAsync(answer);
    });

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
