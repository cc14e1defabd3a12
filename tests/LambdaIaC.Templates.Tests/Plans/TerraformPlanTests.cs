using LambdaIaC.Rules;
using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Plans.Terraform;

namespace LambdaIaC.Templates.Tests.Plans;

public sealed class TerraformPlanTests
{
    /// <summary>The form of <c>terraform show -json</c>, format 1.2: https://developer.hashicorp.com/terraform/internals/json-format.</summary>
    private const string Plan = """
        {
          "format_version": "1.2",
          "terraform_version": "1.13.0",
          "planned_values": {"root_module": {
            "resources": [
              {"address": "aws_iam_role.run", "mode": "managed", "type": "aws_iam_role", "name": "run", "values": {
                "name": "run", "path": "/", "assume_role_policy": "{\"Version\":\"2012-10-17\",\"Statement\":[]}", "inline_policy": [], "max_session_duration": 3600}},
              {"address": "aws_lambda_function.orders[0]", "mode": "managed", "type": "aws_lambda_function", "name": "orders", "index": 0, "values": {
                "function_name": "orders", "runtime": "python3.13", "handler": "a.b", "filename": "orders.zip", "timeout": 901, "memory_size": 128, "timeouts": null,
                "reserved_concurrent_executions": -1, "description": null, "package_type": "Zip", "layers": null, "kms_key_arn": "",
                "environment": [{"variables": {"AWS_REGION": "x", "EMPTY": ""}}],
                "vpc_config": [{"subnet_ids": ["subnet-0a1b2c3d4e5f60718"], "security_group_ids": [], "ipv6_allowed_for_dual_stack": null}],
                "dead_letter_config": [], "file_system_config": [{"arn": "x", "local_mount_path": "/mnt/a"}], "tags": {"a": "b"}}},
              {"address": "data.aws_region.here", "mode": "data", "type": "aws_region", "name": "here", "values": {}}
            ],
            "child_modules": [{"address": "module.in", "resources": [
              {"address": "module.in.aws_cloudwatch_log_group.logs", "mode": "managed", "type": "aws_cloudwatch_log_group", "name": "logs", "values": {
                "name": "/aws/lambda/orders", "retention_in_days": 13}},
              {"address": "module.in.aws_lambda_permission.ok", "mode": "managed", "type": "aws_lambda_permission", "name": "ok", "values": {
                "action": "lambda:InvokeFunction", "principal": "sns.amazonaws.com"}}]}]
          }},
          "resource_changes": [
            {"address": "aws_lambda_function.orders[0]", "change": {"actions": ["create"], "after_unknown": {
              "arn": true, "role": true, "architectures": true, "tracing_config": true, "environment": [{"variables": {}}]}}},
            {"address": "module.in.aws_lambda_permission.ok", "change": {"actions": ["create"], "after_unknown": {"function_name": true, "statement_id": true, "source_arn": true}}}
          ],
          "configuration": {"root_module": {
            "resources": [
              {"address": "aws_iam_role.run", "expressions": {"name": {"constant_value": "run"}, "assume_role_policy": {"references": ["data.aws_iam_policy_document.trust.json"]}}},
              {"address": "aws_lambda_function.orders", "expressions": {
                "function_name": {"constant_value": "orders"}, "runtime": {"constant_value": "python3.13"}, "handler": {"constant_value": "a.b"},
                "filename": {"constant_value": "orders.zip"}, "timeout": {"constant_value": 901}, "role": {"references": ["aws_iam_role.run.arn", "aws_iam_role.run"]}}}],
            "module_calls": {"in": {"module": {"resources": [
              {"address": "aws_lambda_permission.ok", "expressions": {"source_arn": {"references": ["aws_cloudwatch_log_group.logs.arn", "aws_cloudwatch_log_group.logs", "var.x"]}}}]}}}
          }}
        }
        """;

    [Fact]
    public void The_rules_judge_it_where_the_value_stands() => Assert.Equal(
        [
            "aws_lambda_function.orders[0] LIAC1001 Timeout 9",
            "aws_lambda_function.orders[0] LIAC1008 Environment.Variables[AWS_REGION] 11",
            "aws_lambda_function.orders[0] LIAC1027 FileSystemConfigs[0].Arn 13",
            "aws_lambda_function.orders[0] LIAC2001 VpcConfig.SecurityGroupIds 12",
            "module.in.aws_cloudwatch_log_group.logs LIAC1304 RetentionInDays 18",
        ],
        CheckedTemplate.Readable(CheckedTemplate.Of(Plan)).Where(static finding => finding.Rule.Id is "LIAC1001" or "LIAC1008" or "LIAC1027" or "LIAC2001" or "LIAC1304")
            .Select(static finding => $"{finding.Resource} {finding.Rule.Id} {finding.PropertyPath} {finding.Place.Line}")
            .Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_not_known_yet_is_part_of_the_one_resource_that_the_expression_mentions() => Assert.Equal(
        new JoinedValue([new ReferenceValue("aws_iam_role.run", "arn"), Value.Unknown]),
        Resource("Function")["Role"]);

    [Fact]
    public void Expressions_of_a_module_mention_what_is_in_it()
    {
        var permission = Resource("Permission");
        Assert.Equal(new JoinedValue([new ReferenceValue("module.in.aws_cloudwatch_log_group.logs", "arn"), Value.Unknown]), permission["SourceArn"]);
        Assert.True(permission["StatementId"].IsAbsent);
    }

    [Theory]
    [InlineData("ReservedConcurrentExecutions")]
    [InlineData("Description")]
    [InlineData("KmsKeyArn")]
    [InlineData("DeadLetterConfig")]
    [InlineData("Architectures")]
    [InlineData("TracingConfig")]
    public void What_only_the_provider_writes_is_absent(string property) => Assert.True(Resource("Function")[property].IsAbsent);

    [Fact]
    public void Policies_are_read_out_of_their_text() => Assert.Equal("{Statement=[], Version=2012-10-17}", Resource("ExecutionRole")["AssumeRolePolicyDocument"].ToString());

    [Fact]
    public void An_attachment_may_stand_elsewhere() => Assert.True(Resource("ExecutionRole")["ManagedPolicyArns"].IsUnknown);

    [Fact]
    public void A_name_that_belongs_to_the_user_is_kept() => Assert.Equal(Value.Of(""), Resource("Function").At("Environment.Variables.EMPTY"));

    [Fact]
    public void The_defaults_of_the_provider_are_not_written() => Assert.True(Resource("Function")["MemorySize"].IsAbsent);

    [Fact]
    public void A_plan_about_what_exists_has_what_AWS_assigned_to_it()
    {
        const string Existing = """
            {"format_version": "1.2", "terraform_version": "1.13.0", "planned_values": {"root_module": {"resources": [
              {"address": "aws_sqs_queue.jobs", "mode": "managed", "type": "aws_sqs_queue", "values": {
                "name": "jobs", "arn": "arn:aws:sqs:eu-west-1:123456789012:jobs", "url": "https://sqs.eu-west-1.amazonaws.com/123456789012/jobs", "visibility_timeout_seconds": 180}},
              {"address": "aws_lambda_function.work", "mode": "managed", "type": "aws_lambda_function", "values": {
                "function_name": "work", "arn": "arn:aws:lambda:eu-west-1:123456789012:function:work", "version": "$LATEST", "runtime": "python3.14", "handler": "a.b",
                "role": "arn:aws:iam::123456789012:role/work", "filename": "work.zip", "timeout": 30, "memory_size": 512}},
              {"address": "aws_lambda_event_source_mapping.jobs", "mode": "managed", "type": "aws_lambda_event_source_mapping", "values": {
                "event_source_arn": "arn:aws:sqs:eu-west-1:123456789012:jobs", "function_name": "arn:aws:lambda:eu-west-1:123456789012:function:work",
                "parallelization_factor": 0, "maximum_retry_attempts": 0, "maximum_record_age_in_seconds": 0, "tumbling_window_in_seconds": 0,
                "bisect_batch_on_function_error": false, "starting_position": "", "uuid": "91eaeb7e-c976-4939-9ba4-6d8fc4ecbb45"}}]}},
             "configuration": {"root_module": {"resources": [
              {"address": "aws_lambda_event_source_mapping.jobs", "expressions": {
                "event_source_arn": {"references": ["aws_sqs_queue.jobs.arn"]}, "function_name": {"references": ["aws_lambda_function.work.arn"]}}}]}}}
            """;
        Assert.DoesNotContain(CheckedTemplate.Readable(CheckedTemplate.Of(Existing)), static finding => finding.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("aws", 1)]
    [InlineData("aws.ireland", 0)]
    [InlineData("module.queues:aws.ireland", 0)]
    public void A_name_is_free_where_another_provider_looks(string provider, int findings)
    {
        var plan = $$$$"""
            {"terraform_version": "1.13.0", "planned_values": {"root_module": {"resources": [
              {"address": "aws_sqs_queue.here", "mode": "managed", "type": "aws_sqs_queue", "values": {"name": "jobs"}},
              {"address": "aws_sqs_queue.there", "mode": "managed", "type": "aws_sqs_queue", "values": {"name": "jobs"}}]}},
             "configuration": {"root_module": {"resources": [
              {"address": "aws_sqs_queue.here", "provider_config_key": "aws", "expressions": {"name": {"constant_value": "jobs"}}},
              {"address": "aws_sqs_queue.there", "provider_config_key": "{{{{provider}}}}", "expressions": {"name": {"constant_value": "jobs"}}}]}}}
            """;
        Assert.Equal(findings, CheckedTemplate.Ids(plan).Count(static id => id == "LIAC3101"));
    }

    [Fact]
    public void A_failure_destination_has_the_name_of_the_schema()
    {
        const string Mapping = """
            {"terraform_version": "1.13.0", "planned_values": {"root_module": {"resources": [
              {"address": "aws_lambda_event_source_mapping.m", "mode": "managed", "type": "aws_lambda_event_source_mapping", "values": {
                "function_name": "orders", "destination_config": [{"on_failure": [{"destination_arn": "arn:aws:sqs:eu-west-1:123456789012:failed"}]}]}}]}}}
            """;
        var mapping = Assert.Single(new TerraformPlan((MappingNode)new JsonReader(Mapping).Read(), "plan.json").Resources());

        Assert.Equal(Value.Of("arn:aws:sqs:eu-west-1:123456789012:failed"), mapping.Properties.At("DestinationConfig.OnFailure.Destination"));
    }

    [Fact]
    public void An_inline_policy_has_the_members_of_its_block()
    {
        const string Inline = """
            {"terraform_version": "1.13.0", "planned_values": {"root_module": {"resources": [
              {"address": "aws_iam_role.run", "mode": "managed", "type": "aws_iam_role", "values": {
                "name": "run", "assume_role_policy": "{}", "inline_policy": [{"name": "read", "policy": "{\"Statement\":[]}"}, {"name": null, "policy": null}]}}]}}}
            """;
        var role = Assert.Single(new TerraformPlan((MappingNode)new JsonReader(Inline).Read(), "plan.json").Resources());

        Assert.Equal("{PolicyDocument={Statement=[]}, PolicyName=read}", Assert.Single(Assert.IsType<ListValue>(role.Properties["Policies"]).Items).ToString());
    }

    private static MapValue Resource(string type) => Resources().Single(resource => resource.Type == type).Properties;

    private static IReadOnlyList<TemplateResource> Resources() => new TerraformPlan((MappingNode)new JsonReader(Plan).Read(), "plan.json").Resources();
}
