using LambdaIaC.Compiler.Evaluation;
using LambdaIaC.Compiler.Graph;
using LambdaIaC.Compiler.Packaging;
using LambdaIaC.Compiler.Plan;
using LambdaIaC.Compiler.Sources;
using LambdaIaC.Compiler.Validation;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Compiler;

/// <summary>One compilation on its way through the stages: what was found so far, and how long it took. A stage returns null when there are errors.</summary>
internal sealed class CompilationRun(ISourceReader sources, IProjectLocator projects, TimeProvider time, CompilationOptions options)
{
    private ProjectLocation? _project;
    private StackValidator? _validator;
    private IReadOnlyList<Finding> _findings = [];
    private IReadOnlyDictionary<string, string> _assetFiles = new Dictionary<string, string>();
    private CompilationTimings _timings = new();

    /// <summary>Runs the user's code, orders the resources and judges them.</summary>
    public ResourceGraph? Check(Func<Stack> create)
    {
        var (stack, evaluation) = Measure(() => StackEvaluator.Evaluate(create));
        _timings = _timings with { Evaluation = evaluation };
        if (Accept(stack) is not { } accepted)
        {
            return null;
        }

        _project = options.Project ?? projects.Locate(accepted.Place.File);
        var (graph, ordering) = Measure(() => new GraphBuilder(new PropertyPlaces(sources)).Build(accepted));
        _timings = _timings with { Graph = ordering };
        var settings = ReadSettings(_project);
        _findings = FindingOrder.Sort(graph.Errors.Concat(settings.Errors));
        if (graph.Value is null || settings.Value is null)
        {
            return null;
        }

        _validator = new StackValidator(settings.Value, new SourceSuppressions(sources, _project.Directory));
        return Validate(graph.Value);
    }

    /// <summary>Packages the code, and judges the resources once more now that its size is known.</summary>
    public async Task<ResourceGraph?> PackageAsync(ResourceGraph graph, Func<ProjectLocation, ICodePackager> packagerOf, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        var packages = await new PackagingStage(packagerOf(_project!), options.PackagingParallelism).RunAsync(graph, cancellationToken);
        _timings = _timings with { Packaging = time.GetElapsedTime(start) };
        _assetFiles = packages.Files;
        if (packages.Errors.Count == 0)
        {
            return Validate(packages.Graph);
        }

        _findings = FindingOrder.Sort(_findings.Concat(packages.Errors));
        return null;
    }

    /// <summary>The result of a compilation that went through.</summary>
    public CompilationResult Finish(ResourceGraph graph)
    {
        var (plan, planning) = Measure(() => new PlanBuilder(_project!).Build(graph));
        _timings = _timings with { Planning = planning };
        return Result with { Plan = plan, AssetFiles = _assetFiles };
    }

    /// <summary>What is known so far, without a plan: the result of a compilation that found errors.</summary>
    public CompilationResult Result => new() { Findings = _findings, Project = _project, Timings = _timings };

    private ResourceGraph? Validate(ResourceGraph graph)
    {
        var context = RuleContext.Default with { Date = options.Date, Region = options.Region, Observer = options.Observer };
        var (findings, validation) = Measure(() => _validator!.Validate(graph, context));
        _findings = findings;
        _timings = _timings with { Validation = _timings.Validation + validation };
        return Result.Errors.Any() ? null : graph;
    }

    private StageResult<ProjectSettings> ReadSettings(ProjectLocation project)
    {
        var file = SourcePath.Combine(project.Directory, ProjectSettings.FileName);
        return sources.Read(file) switch
        {
            { Text: { } text } => SettingsReader.Read(file, text),
            { Error: { } error } => StageResult<ProjectSettings>.Failed(LibraryRules.IllegalSettings.At(new Place(file, 0, 0), $"{ProjectSettings.FileName} cannot be read: {error}")),
            _ => ProjectSettings.Default,
        };
    }

    private T? Accept<T>(StageResult<T> result)
        where T : class
    {
        _findings = FindingOrder.Sort(result.Errors);
        return result.Value;
    }

    private (T Result, TimeSpan Elapsed) Measure<T>(Func<T> stage)
    {
        var start = time.GetTimestamp();
        var result = stage();
        return (result, time.GetElapsedTime(start));
    }
}
