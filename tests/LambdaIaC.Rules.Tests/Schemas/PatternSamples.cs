namespace LambdaIaC.Rules.Tests.Schemas;

/// <summary>Texts that a pattern must accept and refuse. The refused ones are near misses: one character too few, too many or of the wrong kind.</summary>
internal sealed record PatternSamples(string[] Legal, string[] Illegal)
{
    /// <summary>What no match may end with.</summary>
    public string Tail { get; init; } = "\n\u0001";

    private const string Account = "123456789012";

    public static IReadOnlyDictionary<string, PatternSamples> All { get; } = new Dictionary<string, PatternSamples>(StringComparer.Ordinal)
    {
        [@"(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?"] = new(
            ["orders", "a", "my-orders_2", "orders:live", "orders:$LATEST", $"arn:aws:lambda:eu-west-1:{Account}:function:orders", $"arn:aws-us-gov:lambda:us-gov-west-1:{Account}:function:orders:1", $"{Account}:function:orders", "function:orders"],
            ["", "orders.v2", "orders!", "or ders", "orders\n", "bestellung-für", "orders:$latest", "arn:aws:lambda:eu-west-1:12345678901:function:orders", "arn:aws:lambda:eu-west-\u0661:123456789012:function:orders", "invalid:function:name"]),
        [@"(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:|(((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?))(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?"] = new(
            ["orders", "orders.v2", "orders:$LATEST.PUBLISHED", $"arn:aws:lambda:eu-west-1:{Account}:function:orders:live", $"{Account}:orders"],
            ["", "my-function!", "*", "orders:a.b", $"arn:aws:lambda:{Account}:function:orders", "invalid-account:function:my-function"]),
        [@"(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]{1,64})(:((?!\d+$)[0-9a-zA-Z-_]+))?"] = new(
            ["orders", "orders:live", "orders:2live", $"arn:aws:lambda:eu-west-1:{Account}:function:orders:live", new string('a', 64)],
            ["", "orders:2", "orders:$LATEST", new string('a', 65)]),
        [@"arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"] = new(
            [$"arn:aws:iam::{Account}:role/orders", $"arn:aws-cn:iam::{Account}:role/service-role/orders+1@x,y.z=", $"arn::iam::{Account}:role/orders"],
            ["r1", $"arn:aws:iam::{Account}:user/orders", $"arn:aws:iam::{Account}:role", "arn:aws:iam::12345678901:role/orders", $"arn:aws:iam::{Account}:role/or ders"]),
        [@"[^\s]+"] = new(["index.handler", "Orders::Orders.Api::Handle", "größe", "a\u00A0b"], ["", "index handler", "index.handler\n", "\t"]),
        [@"[0-9A-Za-z\.\-_]*(?<!\.)"] = new(["my-bucket", "my.bucket", "BUCKET_1", ""], ["my-bucket.", "my bucket", "bücket"]),
        [".*"] = new(["", "any text: ä { } 木"], ["one\ntwo", "\n"]),
        ["(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()"] = new(
            ["", $"arn:aws:kms:eu-west-1:{Account}:key/1234", $"arn:aws:sqs:eu-west-1:{Account}:queue", "arn:aws:s3:"],
            ["key/1234", "arn:aws:KMS:eu-west-1", "arn:aws:kms", " "]),
        [@"arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}"] = new(
            [$"arn:aws:elasticfilesystem:eu-west-1:{Account}:access-point/fsap-0123456789abcdef0", $"arn:aws:s3files:eu-west-1:{Account}:file-system/fs-0123456789abcdef0/access-point/fsap-0123456789abcdef0"],
            [$"arn:aws:elasticfilesystem:eu-west-1:{Account}:access-point/fsap-0123456789abcdef", $"arn:aws:elasticfilesystem:eu-west-1:{Account}:file-system/fs-0123456789abcdef0", ""]),
        [@"\d{12}\.dkr[.-]ecr[a-z-]*\.[a-z0-9-]+\.[a-z0-9.]+/[a-z0-9._/-]+(:[a-zA-Z0-9_][a-zA-Z0-9_.-]*)?(@sha256:[a-f0-9]{64})?"] = new(
            [$"{Account}.dkr.ecr.eu-west-1.amazonaws.com/orders", $"{Account}.dkr.ecr.cn-north-1.amazonaws.com.cn/shop/orders:1.4_2", $"{Account}.dkr.ecr-fips.us-east-1.amazonaws.com/orders:latest", $"{Account}.dkr-ecr.eu-west-1.on.aws/orders@sha256:{new string('0', 64)}"],
            ["orders:1", "public.ecr.aws/lambda/dotnet:10", $"{Account}.dkr.ecr.eu-west-1.amazonaws.com", $"{Account}.dkr.ecr.eu-west-1.amazonaws.com/orders:", $"{Account}.dkr.ecr.eu-west-1.amazonaws.com/Orders:1", $"{Account}.dkr.ecr.eu-west-1.amazonaws.com/orders@sha256:0"]),
        [@"arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+"] = new(
            [$"arn:aws:lambda:eu-west-1:{Account}:layer:tools:1"],
            [$"arn:aws:lambda:eu-west-1:{Account}:layer:tools", "tools:1"]),
        [@"arn:aws[a-zA-Z-]*:iam::(aws|\d{12}):policy/.+"] = new(
            ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole", $"arn:aws-cn:iam::{Account}:policy/orders"],
            ["AWSLambdaBasicExecutionRole", "arn:{AWS::Partition}:iam::aws:policy/AmazonS3FullAccess", $"arn:aws:iam::{Account}:role/orders", "arn:aws:iam::aws:policy/"]),
        ["lambda:GetLayerVersion"] = new(["lambda:GetLayerVersion"], ["*", "lambda:*", "lambda:GetLayerVersionPolicy"]),
        [@"\d{12}|\*|arn:(aws[a-zA-Z-]*):iam::\d{12}:root"] = new(
            [Account, "*", $"arn:aws:iam::{Account}:root"],
            ["", "12345678901", "**", $"arn:aws:iam::{Account}:user/alice"]),
        ["/mnt/[a-zA-Z0-9-_.]+"] = new(["/mnt/data", "/mnt/a.b-c_1"], ["/mnt/", "/mnt/a/b", "/data", "mnt/data"]),
        [@"arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}"] = new(
            [$"arn:aws:lambda:eu-west-1:{Account}:code-signing-config:csc-0123456789abcdefg"],
            [$"arn:aws:lambda:eu-west-1:{Account}:code-signing-config:csc-0123456789abcdef", $"arn:aws:lambda:eu-west-1:{Account}:code-signing-config:csc-0123456789ABCDEFG"]),
        ["subnet-[0-9a-z]*"] = new(["subnet-0a1b2c3d", "subnet-"], ["subnet", "subnet-0A", "sg-0a1b2c3d"]),
        ["sg-[0-9a-zA-Z]*"] = new(["sg-0a1B2c3d", "sg-"], ["sg", "sg-0a_1", "subnet-0a1b2c3d"]),
        ["[a-zA-Z]([a-zA-Z0-9_])+"] = new(["TABLE", "aB", "T1_"], ["", "T", "1TABLE", "_TABLE", "MY-TABLE", "TÄBLE"]),
        [@"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)"] = new(["", "team", "Größe 1", "a_b.c:d/e=f+g-h@i", "価格", "\U00020BB7", "\U00010140"], ["a,b", "a\tb", "a#b", "\U0001F600"]),
        [@"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"] = new(["", "team", "価格"], ["a,b", "a;b"]),
        [@"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"] = new(["team", "aws:tag"], ["", "a,b"]),
        [@"^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$"] = new(["team", "cost center"], ["", "a,b"]),
        [@"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"] = new(["", "team"], ["a,b", "a\nb"]),
        [@"((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))"] = new(
            [$"arn:aws:lambda:eu-west-1:{Account}:layer:tools:1", "arn:aws:lambda:::awslayer:AmazonLinux1703", $"arn:aws:lambda:us-iso-east-1:{Account}:layer:tools:12"],
            [$"arn:aws:lambda:eu-west-1:{Account}:layer:tools", $"arn:aws:lambda:eu-west-1:{Account}:layer:tools:one", "tools:1"]),
        [@"[\.\-_/#A-Za-z0-9]+"] = new(["/aws/lambda/orders", "a.b-c_d#1"], ["", "/aws/lambda/or ders", "group:1", "*"]),
        [@"arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+"] = new(
            [$"arn:aws:lambda:eu-west-1:{Account}:capacity-provider:shared"],
            [$"arn:aws:lambda:eu-west-1:{Account}:capacity-provider:", $"arn:aws:lambda:eu-west-1:{Account}:capacity-provider:a.b", "shared"]),
        [@"(arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+"] = new(
            ["shared", "shared_2-a", $"arn:aws:lambda:eu-west-1:{Account}:capacity-provider:shared"],
            ["", "a.b", "a b", $"arn:aws:lambda:eu-west-1:{Account}:capacity-provider:", "arn:aws:lambda:eu-west-1:1:capacity-provider:shared"]),
        ["arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*"] = new([$"arn:aws:kms:eu-west-1:{Account}:key/1234", "arn::kms:"], ["", "key/1234", "arn:aws:KMS:eu-west-1", "arn:aws:kms"]),
        [@"[a-zA-Z0-9\.\*\-]+"] = new(["m7g.large", "m7g.*", "u-6tb1.metal"], ["", "m7g large", "m7g_large", "m7g/large"]),
        [@"arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}::runtime:.+"] = new(
            ["arn:aws:lambda:eu-west-1::runtime:0123abcd"],
            ["arn:aws:lambda:eu-west-1::runtime:", $"arn:aws:lambda:eu-west-1:{Account}:runtime:0123abcd"]),
        ["(?!^[0-9]+$)([a-zA-Z0-9-_]+)"] = new(["live", "2024-a", "v1", "_", "-"], ["", "2024", "live!", "$LATEST", "a.b"]),
        [@"(\$LATEST(\.PUBLISHED)?|[0-9]+)"] = new(["1", "42", "$LATEST", "$LATEST.PUBLISHED"], ["", "live", "LATEST", "$LATEST.", "1.0", "\u0661"]),
        ["[0-9]+"] = new(["1", "0042"], ["", "$LATEST", "one", "\u0661", "1 "]),
        [@"\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+"] = new(["live", "1", "$LATEST", "$LATEST.PUBLISHED"], ["", "invalid-qualifier-with-?-char", "live.1"]),
        [@"((?!^\d+$)^[0-9a-zA-Z-_]+$)"] = new(["live", "2live", "1-"], ["", "1", "$LATEST", "a.b", "1\n"]),
        ["(|[a-zA-Z0-9$_-]+)"] = new(["", "live", "1", "$LATEST"], ["live!", "a.b"]),
        [@"(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+"] = new(
            ["tools", $"arn:aws:lambda:eu-west-1:{Account}:layer:tools"],
            ["", "my tools", "tools.1", $"arn:aws:lambda:eu-west-1:{Account}:layer:tools:1"]),
        ["([a-zA-Z0-9-_]+)"] = new(["s3-invoke_1"], ["", "example.com", "a b"]),
        ["(lambda:[*]|lambda:[a-zA-Z]+|[*])"] = new(["lambda:InvokeFunction", "lambda:*", "*"], ["", "InvokeFunction", "s3:GetObject", "lambda:Invoke*", "lambda:"]),
        [@"arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)"] = new(
            ["arn:aws:s3:::bucket", $"arn:aws:sns:eu-west-1:{Account}:topic", "arn:aws:s3:::"],
            ["bucket", "arn:aws:s3::bucket", "arn:azure:s3:::bucket", $"arn:aws:sns:europe:{Account}:topic"]),
        [@"\d{12}"] = new([Account, "000000000000"], ["", "12345678901", "1234567890123", "12345678901a", "\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661"]),
        [@"[a-zA-Z0-9._\-]+"] = new(["token-1.a_b"], ["", "token 1", "token/1"]),
        ["o-[a-z0-9]{10,32}"] = new(["o-a1b2c3d4e5", "o-a1b2c3d4e5a1b2c3d4e5a1b2c3d4e5a1"], ["o-a1b2c3d4e", "o-a1b2c3d4e5a1b2c3d4e5a1b2c3d4e5a12", "o-A1B2C3D4E5", "a1b2c3d4e5"]),
        [@"$|kafka://([^.]([a-zA-Z0-9\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)"] = new(
            ["", $"arn:aws:sqs:eu-west-1:{Account}:queue", "arn:aws:s3:::bucket", "kafka://topic"],
            ["queue", "kafka://", "kafka://.topic", "arn:aws:_-/!lambda:eu-west-1:111111111111:function:f", "\n"]),
        [@"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"] = new(["/", "/service/", "/a/b/"], ["", "service", "/service", "//", "/a b/", "/ä/"]),
        [@"[\w+=,.@-]+"] = new(["orders", "orders_2+a=b,c.d@e-f"], ["", "or ders", "orders/1", "größe", "[a]"]),
        [@"[\u0009\u000A\u000D\u0020-\u00FF]+"] = new(["{\"Version\":\"2012-10-17\"}", "{\r\n\t\"a\": \"ä\" }"], ["", "{\"a\":\"木\"}", "\u0001"]),
        [@"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"] = new(["", "für Bestellungen"], ["木", "\u007F", "\u00A0"]),
        [@"[A-Za-z0-9_-]{1,80}(\.fifo)?"] = new(["orders", "orders.fifo", "a_b-1"], ["", "or ders", "orders.fifo.fifo", "orders.standard", ".fifo"]),
        ["[a-zA-Z0-9-_]*"] = new(["", "group_1", "a-b"], ["a b", "a.b"]),
        [@"[^.]([a-zA-Z0-9\-_.]+)"] = new(["orders", "a.b-c_1", "$a"], ["", "a", ".orders", "or ders"]),
        [@"^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\-]*[A-Za-z0-9]):[0-9]{1,5}"] = new(
            ["broker-1.example.com:9092", "kafka:1000", "10.0.0.1:9"],
            ["", "broker-1.example.com", "broker:", "-broker:9092", "broker:123456", "https://broker:9092"]),
        [@"[ a-zA-Z0-9-\/*:_+=.@-]*"] = new(["", $"arn:aws:secretsmanager:eu-west-1:{Account}:secret:broker", "subnet:subnet-0a1b2c3d", "/ virtual host"], ["a#b", "größe", "a,b"]),
        [@"[a-zA-Z0-9-\/*:_+=.@-]*"] = new(["", "https://registry.example.com:8081", $"arn:aws:glue:eu-west-1:{Account}:registry/orders"], ["a b", "a?b"]),
        [@"[^ /\.$\x22]*"] = new(["orders", "größe", "a-b_1"], ["or ders", "a/b", "a.b", "a$b", "\"a\""]) { Tail = "." },
        [@"(^(?!(system\x2e)))(^[_a-zA-Z0-9])([^$]*)"] = new(["orders", "_a", "systems.x", "system"], ["", "system.users", "$orders", "or$ders", "-orders"]) { Tail = "$" },
        [@"[\.\-_A-Za-z0-9]+"] = new(["nightly", "a.b-c_1"], ["", "a b", "a/b"]),
        ["[0-9a-zA-Z-_.]+"] = new(["nightly", "a.b-c_1"], ["", "a b", "a/b"]),
        [@"s3:[A-Za-z]+(:([A-Za-z]+|\*))?"] = new(["s3:ObjectCreated:*", "s3:ObjectCreated:Put", "s3:IntelligentTiering"], ["", "ObjectCreated:*", "s3:*:*", "s3:ObjectCreated:"]),
    };
}
