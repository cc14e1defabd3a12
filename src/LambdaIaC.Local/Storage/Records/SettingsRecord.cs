using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Storage.Records;

/// <summary>A small configuration that hangs on a function, version or alias: asynchronous invocation, URL, provisioned concurrency.</summary>
/// <param name="Settings">The properties by their names in the schema.</param>
/// <param name="Created">When it was made.</param>
/// <param name="LastModified">When it was changed last.</param>
internal sealed record SettingsRecord(MapValue Settings, DateTimeOffset Created, DateTimeOffset LastModified);
