using System.Reflection;
using LambdaIaC.DotNetRuntime.Errors;

namespace LambdaIaC.DotNetRuntime.Handlers;

/// <summary>Finds the method that a handler string names, and says clearly what is missing when there is none.</summary>
internal static class HandlerLocator
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private const int MostNames = 10;

    /// <returns>The type that the handler string names, and its method, which a base class may declare.</returns>
    /// <exception cref="LambdaValidationException">Something on the way does not exist or is not unique.</exception>
    public static (Type Type, MethodInfo Method) Locate(HandlerName name, string taskRoot, string layerRoot)
    {
        var path = Path.Combine(taskRoot, name.Assembly + ".dll");
        if (!File.Exists(path))
        {
            throw new LambdaValidationException(
                $"The assembly '{name.Assembly}' of the handler was not found: "
                + $"there is no file '{name.Assembly}.dll' at the root of the code package.{AssembliesIn(taskRoot)}");
        }

        var type = TypeOf(Load(path, new ProbingFolders(taskRoot, layerRoot)), name);
        return (type, MethodOf(type, name));
    }

    private static Assembly Load(string path, ProbingFolders probing)
    {
        try
        {
            return new FunctionLoadContext(path, probing).LoadFunction();
        }
        catch (BadImageFormatException)
        {
            throw new LambdaValidationException(
                $"'{Path.GetFileName(path)}' is not a .NET assembly, or it is for a newer version of .NET than {Environment.Version}.");
        }
    }

    private static Type TypeOf(Assembly assembly, HandlerName name) => assembly.GetType(name.Type) ?? throw new LambdaValidationException(
        $"The type '{name.Type}' of the handler was not found in the assembly '{name.Assembly}'.{SimilarTypes(assembly, name.Type)}");

    private static MethodInfo MethodOf(Type type, HandlerName name)
    {
        for (var declaring = type; declaring is not null && declaring != typeof(object); declaring = declaring.BaseType)
        {
            var methods = Array.FindAll(declaring.GetMethods(Declared), method => method.Name == name.Method);
            if (methods.Length == 1)
            {
                return methods[0];
            }

            if (methods.Length > 1)
            {
                throw new LambdaValidationException(
                    $"The method '{name.Method}' of the type '{name.Type}' has {methods.Length} overloads, and a handler must be unique: "
                    + $"{string.Join("; ", methods.Select(static method => method.ToString()))}.");
            }
        }

        throw new LambdaValidationException(
            $"The method '{name.Method}' of the handler was not found in the type '{name.Type}' of the assembly '{name.Assembly}'.{Methods(type)}");
    }

    private static string AssembliesIn(string folder) =>
        Hint("The package has", Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.dll").Select(Path.GetFileName) : []);

    private static string SimilarTypes(Assembly assembly, string name)
    {
        var simpleName = name[(name.LastIndexOfAny(['.', '+']) + 1)..];
        var types = assembly.GetExportedTypes();
        var similar = Array.FindAll(types, type => string.Equals(type.Name, simpleName, StringComparison.OrdinalIgnoreCase));
        return similar.Length > 0
            ? Hint("Did you mean", similar.Select(static type => type.FullName))
            : Hint("It has", types.Select(static type => type.FullName));
    }

    private static string Methods(Type type) => Hint(
        "It has", type.GetMethods(Declared).Where(static method => method.IsPublic && !method.IsSpecialName).Select(static method => method.Name));

    private static string Hint(string lead, IEnumerable<string?> names)
    {
        var listed = names.Order(StringComparer.Ordinal).Distinct().Take(MostNames + 1).ToList();
        return listed.Count == 0 ? "" : $" {lead}: {string.Join(", ", listed.Take(MostNames))}{(listed.Count > MostNames ? ", ..." : "")}.";
    }
}
