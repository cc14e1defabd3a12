namespace LambdaIaC.Rules.Tests.Schemas;

/// <summary>
/// Where a schema differs from lambda-properties.json on purpose, as <see cref="SpecLockTests"/> words the difference
/// (<c>path aspect: fact | schema</c>), with the reason.
/// </summary>
internal static class DeliberateDifferences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(
    [
        .. Because(
            "cfn-lint E3031 has the form: IAM answers anything else with 'ARN ... is not valid'.",
            @"ExecutionRole.ManagedPolicyArns item pattern: none | arn:aws[a-zA-Z-]*:iam::(aws|\d{12}):policy/.+"),
        .. Because(
            "CloudFormation folds a second operation into the resource; its schema says less than that operation's own shape, which AWS enforces.",
            "Function.FunctionScalingConfig source: aws-lambda-function.json | lambda/2015-03-31:FunctionScalingConfig",
            "Function.FunctionScalingConfig.MinExecutionEnvironments source: aws-lambda-function.json | lambda/2015-03-31:FunctionScalingConfigExecutionEnvironments",
            "Function.FunctionScalingConfig.MaxExecutionEnvironments source: aws-lambda-function.json | lambda/2015-03-31:FunctionScalingConfigExecutionEnvironments",
            "Function.RuntimeManagementConfig source: aws-lambda-function.json | lambda/2015-03-31:PutRuntimeManagementConfig",
            "Function.RuntimeManagementConfig.UpdateRuntimeOn source: aws-lambda-function.json | lambda/2015-03-31:UpdateRuntimeOn",
            "Function.RuntimeManagementConfig.RuntimeVersionArn source: aws-lambda-function.json | lambda/2015-03-31:RuntimeVersionArn",
            "Function.RuntimeManagementConfig.RuntimeVersionArn min length: none | 26",
            "Function.RuntimeManagementConfig.RuntimeVersionArn max length: none | 2048",
            @"Function.RuntimeManagementConfig.RuntimeVersionArn pattern: none | arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}::runtime:.+",
            "Function.ReservedConcurrentExecutions source: aws-lambda-function.json | lambda/2015-03-31:ReservedConcurrentExecutions",
            "Function.RecursiveLoop source: aws-lambda-function.json | lambda/2015-03-31:RecursiveLoop",
            "Version.ProvisionedConcurrencyConfig source: aws-lambda-version.json | lambda/2015-03-31:PutProvisionedConcurrencyConfig",
            "Version.ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions source: aws-lambda-version.json | lambda/2015-03-31:PositiveInteger",
            "Version.ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions min: none | 1",
            "Version.RuntimePolicy source: aws-lambda-version.json | lambda/2015-03-31:PutRuntimeManagementConfig",
            "Version.RuntimePolicy.RuntimeVersionArn source: aws-lambda-version.json | lambda/2015-03-31:RuntimeVersionArn",
            "Version.RuntimePolicy.UpdateRuntimeOn source: aws-lambda-version.json | lambda/2015-03-31:UpdateRuntimeOn",
            "Version.RuntimePolicy.UpdateRuntimeOn default: none | Auto",
            "Version.RuntimePolicy.UpdateRuntimeOn enum: none | Auto, FunctionUpdate, Manual",
            "Version.FunctionScalingConfig source: aws-lambda-version.json | lambda/2015-03-31:FunctionScalingConfig",
            "Version.FunctionScalingConfig.MinExecutionEnvironments source: aws-lambda-version.json | lambda/2015-03-31:FunctionScalingConfigExecutionEnvironments",
            "Version.FunctionScalingConfig.MinExecutionEnvironments max: none | 15000",
            "Version.FunctionScalingConfig.MaxExecutionEnvironments source: aws-lambda-version.json | lambda/2015-03-31:FunctionScalingConfigExecutionEnvironments",
            "Version.FunctionScalingConfig.MaxExecutionEnvironments max: none | 15000",
            "Alias.ProvisionedConcurrencyConfig source: aws-lambda-alias.json | lambda/2015-03-31:PutProvisionedConcurrencyConfig",
            "Alias.ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions source: aws-lambda-alias.json | lambda/2015-03-31:PositiveInteger",
            "Alias.ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions min: none | 1",
            "ExecutionRole.ManagedPolicyArns source: aws-iam-role.json | iam/2010-05-08:AttachRolePolicy",
            "ExecutionRole.Policies source: aws-iam-role.json | iam/2010-05-08:PutRolePolicy",
            "ExecutionRole.Policies item type: none | Structure",
            "ExecutionRole.Policies[].PolicyDocument source: aws-iam-role.json | iam/2010-05-08:policyDocumentType",
            @"ExecutionRole.Policies[].PolicyDocument pattern: none | [\u0009\u000A\u000D\u0020-\u00FF]+",
            "ExecutionRole.Policies[].PolicyDocument min length: none | 1",
            "ExecutionRole.Policies[].PolicyDocument max length: none | 131072",
            "ExecutionRole.Policies[].PolicyName source: aws-iam-role.json | iam/2010-05-08:policyNameType",
            "ExecutionRole.Policies[].PolicyName min length: none | 1",
            "ExecutionRole.Policies[].PolicyName max length: none | 128",
            @"ExecutionRole.Policies[].PolicyName pattern: none | [\w+=,.@-]+",
            "LogGroup.RetentionInDays source: aws-logs-loggroup.json | logs/2014-03-28:PutRetentionPolicy"),
        .. Because(
            "AWS assigns the value; nobody writes it, so there is nothing to judge.",
            "Function.SnapStartResponse.OptimizationStatus enum: Off, On | none",
            "Function.SnapStartResponse.ApplyOn enum: None, PublishedVersions | none",
            @"Version.FunctionArn pattern: ^(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?$ | none",
            "EventSourceMapping.EventSourceMappingArn min length: 85 | none",
            "EventSourceMapping.EventSourceMappingArn max length: 120 | none",
            @"EventSourceMapping.EventSourceMappingArn pattern: arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12} | none",
            "EventSourceMapping.Id min length: 36 | none",
            "EventSourceMapping.Id max length: 36 | none",
            "EventSourceMapping.Id pattern: [a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12} | none",
            "Permission.Id min length: 1 | none",
            "Permission.Id max length: 256 | none",
            "Permission.Id pattern: ^.*$ | none",
            "CapacityProvider.Arn min length: 1 | none",
            "CapacityProvider.Arn max length: 140 | none",
            @"CapacityProvider.Arn pattern: ^arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+$ | none",
            "CapacityProvider.State enum: Active, Deleting, Failed, Pending | none",
            @"FunctionUrl.FunctionArn pattern: ^(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:((?!\d+)[0-9a-zA-Z-_]+))?$ | none"),
        .. Because(
            "A constraint matches whole texts, so the anchors that CloudFormation adds to the same expression say nothing more.",
            @"Version.RuntimePolicy.RuntimeVersionArn pattern: ^arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}::runtime:.+$ | arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}::runtime:.+"),
        .. Because(
            "No function can have a longer name, so a longer name refers to none. The facts record the limit for CreateFunction and PublishVersion.",
            "Alias.FunctionName max length of a bare name: none | 64",
            "Permission.FunctionName max length of a bare name: none | 64",
            "EventInvokeConfig.FunctionName max length of a bare name: none | 64",
            "EventSourceMapping.FunctionName max length of a bare name: none | 64",
            "FunctionUrl.TargetFunctionArn max length of a bare name: none | 64",
            "ReservedConcurrency.FunctionName max length of a bare name: none | 64",
            "ProvisionedConcurrency.FunctionName max length of a bare name: none | 64"),
        .. Because(
            "A setting of a function, not a resource of CloudFormation: another function or qualifier is another setting, the number is updated by the same Put.",
            "ReservedConcurrency.FunctionName mutability: not known | Replaces",
            "ReservedConcurrency.ReservedConcurrentExecutions mutability: not known | Updatable",
            "ProvisionedConcurrency.FunctionName mutability: not known | Replaces",
            "ProvisionedConcurrency.Qualifier mutability: not known | Replaces",
            "ProvisionedConcurrency.ProvisionedConcurrentExecutions mutability: not known | Updatable"),
        .. Because(
            "Maps are maps everywhere in LambdaIaC; the door to an API or a template that wants a list of pairs writes that list.",
            "Alias.RoutingConfig.AdditionalVersionWeights[].FunctionWeight | not in the schema",
            "Alias.RoutingConfig.AdditionalVersionWeights[].FunctionVersion | not in the schema",
            "Queue.Attributes | not in the schema",
            "Queue.tags | not in the schema",
            "Queue.Tags type: List | Map",
            "Queue.Tags value type: none | Text",
            "Queue.Tags key type: none | Text",
            "CapacityProvider.PropagateTags.ExplicitTags[].Key | not in the schema",
            "CapacityProvider.PropagateTags.ExplicitTags[].Value | not in the schema",
            "ExecutionRole.Tags type: List | Map",
            "ExecutionRole.Tags item type: Structure | none",
            "ExecutionRole.Tags value type: none | Text",
            "ExecutionRole.Tags value min length: none | 0",
            "ExecutionRole.Tags value max length: none | 256",
            @"ExecutionRole.Tags value pattern: none | [\p{L}\p{Z}\p{N}_.:/=+\-@]*",
            "ExecutionRole.Tags key type: none | Text",
            "ExecutionRole.Tags key min length: none | 1",
            "ExecutionRole.Tags key max length: none | 128",
            @"ExecutionRole.Tags key pattern: none | [\p{L}\p{Z}\p{N}_.:/=+\-@]+",
            "ExecutionRole.Tags[].Key | not in the schema",
            "ExecutionRole.Tags[].Value | not in the schema"),
        .. Because(
            "Every text matches the expression, so it says nothing.",
            @"EventSourceMapping.FilterCriteria.Filters[].Pattern pattern: [\s\S]* | none",
            @"EventSourceMapping.Queues item pattern: [\s\S]* | none"),
        .. Because(
            "AWS refuses OnSuccess altogether, which is a rule; its limits would be a second finding about the same mistake.",
            "EventSourceMapping.DestinationConfig.OnSuccess.Destination min length: 0 | none",
            "EventSourceMapping.DestinationConfig.OnSuccess.Destination max length: 350 | none",
            @"EventSourceMapping.DestinationConfig.OnSuccess.Destination pattern: $|kafka://([^.]([a-zA-Z0-9\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*) | none",
            "EventSourceMapping.DestinationConfig.OnSuccess forbidden: true | none"),
        .. Because(
            "The API has a map with one possible key, CloudFormation a structure with one member; a template is what writes it here.",
            "EventSourceMapping.SelfManagedEventSource.Endpoints type: Map | Structure",
            "EventSourceMapping.SelfManagedEventSource.Endpoints min items: 1 | none",
            "EventSourceMapping.SelfManagedEventSource.Endpoints max items: 2 | none",
            "EventSourceMapping.SelfManagedEventSource.Endpoints key type: Text | none",
            "EventSourceMapping.SelfManagedEventSource.Endpoints key enum: KAFKA_BOOTSTRAP_SERVERS | none",
            "EventSourceMapping.SelfManagedEventSource.Endpoints value type: List | none"),
        .. Because(
            "The quota of 50 tags is that of every Lambda resource; the facts record it for functions.",
            "EventSourceMapping.Tags max items: none | 50"),
        .. Because(
            "The default depends on the kind of source, and a page says it in words.",
            "EventSourceMapping.BatchSize default: per source, see esmSources | 10 for queues, 100 for the others"),
        .. Because(
            "A JSON document may be written as text or as a structure, and is one thing in a plan.",
            "ExecutionRole.AssumeRolePolicyDocument type: Text | Document",
            "RolePolicy.PolicyDocument type: Text | Document",
            "LogGroup.DataProtectionPolicy type: Structure | Document",
            "LogGroup.FieldIndexPolicies item type: Structure | Document",
            "LogGroup.ResourcePolicyDocument type: Structure | Document"),
        .. Because(
            "The facts note the size at the structure; what has a size is the zip inside it, as it is for function code.",
            "LayerVersion.Content max bytes: 52428800 | none",
            "LayerVersion.Content.ZipFile max bytes: none | 52428800"),
        .. Because(
            "The constraint words its unit, or a part of it, itself.",
            "Function.Environment.Variables unit: compact JSON UTF-8 bytes | compact JSON",
            "Function.Code.ZipFile unit: bytes after base64 decoding | none",
            "ExecutionRole.AssumeRolePolicyDocument unit: characters, whitespace not counted; 4096 after a quota increase | none",
            "ExecutionRole.Policies unit: characters, whitespace not counted, sum over inline policies | none"),
        .. Because(
            "The unit is in the name of the property, and a message needs it all the same.",
            "Function.CapacityProviderConfig.LambdaManagedInstancesCapacityProviderConfig.ExecutionEnvironmentMemoryGiBPerVCpu unit: none | GiB"),
        .. Because(
            "CloudFormation's schema lists the methods, the API's shape only bounds their length; other methods cannot reach a function URL.",
            "FunctionUrl.Cors.AllowMethods item pattern: .* | none",
            "FunctionUrl.Cors.AllowMethods item enum: none | *, DELETE, GET, HEAD, PATCH, POST, PUT"),
        .. Because(
            "Lambda runs images of private repositories in Amazon ECR only; the model calls the member a string, the service refuses everything else.",
            @"Function.Code.ImageUri pattern: none | \d{12}\.dkr[.-]ecr[a-z-]*\.[a-z0-9-]+\.[a-z0-9.]+/[a-z0-9._/-]+(:[a-zA-Z0-9_][a-zA-Z0-9_.-]*)?(@sha256:[a-f0-9]{64})?"),
        .. Because(
            "A neighbour has CloudFormation's properties. Its one ARN carries the name and the number that the API takes apart; it makes the statement id up.",
            "LayerVersionPermission.LayerVersionArn max length: 140 | 2048",
            @"LayerVersionPermission.LayerVersionArn pattern: (arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+ | arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+",
            "LayerVersionPermission.VersionNumber | not in the schema",
            "LayerVersionPermission.StatementId | not in the schema",
            "LayerVersionPermission.RevisionId | not in the schema"),
        .. Because(
            "The limit of tags per resource is one of the account limits in the facts, and holds for every resource of Lambda.",
            "CodeSigningConfig.Tags max items: none | 50",
            "CapacityProvider.Tags max items: none | 50"),
        .. Because(
            "AWS assigns the value; nobody writes it, so there is nothing to judge here.",
            @"CodeSigningConfig.CodeSigningConfigId pattern: csc-[a-zA-Z0-9-_\.]{17} | none",
            @"CodeSigningConfig.CodeSigningConfigArn pattern: arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17} | none"),
        .. Because(
            "CloudFormation's schema lists a second metric; a template that names it is right, and refusing it would be worse than waiting for the service model.",
            "CapacityProvider.CapacityProviderScalingConfig.ScalingPolicies[].PredefinedMetricType enum: LambdaCapacityProviderAverageCPUUtilization | "
                + "LambdaCapacityProviderAverageCPUUtilization, LambdaCapacityProviderAverageGPUUtilization"),
        .. Because(
            "The default is CloudFormation's, which the facts list among its differences from the API.",
            "LogGroup.DeletionProtectionEnabled default: none | false"),
    ],
    StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> Because(string reason, params string[] differences) =>
        differences.Select(difference => KeyValuePair.Create(difference, reason));
}
