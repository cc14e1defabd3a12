using System.Text.Json.Serialization;

namespace LambdaIaC.Compiler.Packaging;

/// <summary>Reads and writes records without reflection, which would cost more time than an unchanged package does.</summary>
[JsonSerializable(typeof(PackageRecord))]
internal sealed partial class PackageRecordJson : JsonSerializerContext;
