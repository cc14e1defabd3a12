using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LambdaIaC.Templates.Documents;

/// <summary>
/// Reads YAML with the place of every value. A short form such as <c>!GetAtt a.b</c> becomes the long form that it stands for. An alias shares
/// the node of its anchor, so that reading takes as long as the file is and no longer.
/// </summary>
internal sealed class YamlReader(string text)
{
    private readonly Parser _parser = new(new StringReader(text));
    private readonly Dictionary<AnchorName, Node?> _anchors = [];
    private int _depth;
    private long _entries;

    public Node Read()
    {
        try
        {
            return Document();
        }
        catch (YamlException exception)
        {
            throw new UnreadableException($"The file is not YAML: {exception.Message.TrimEnd('.')}.", (int)exception.Start.Line, (int)exception.Start.Column);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The scanner itself gives up on some input instead of telling what is wrong with it.
            var at = _parser.Current?.End ?? Mark.Empty;
            throw new UnreadableException("The file is not YAML.", (int)at.Line, (int)at.Column);
        }
    }

    private Node Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            throw new UnreadableException("The file is empty.", 1, 1);
        }

        _parser.Consume<DocumentStart>();
        var root = Value();
        _parser.Consume<DocumentEnd>();
        return _parser.Accept<DocumentStart>(out var second)
            ? throw new UnreadableException("The file has a second YAML document.", (int)second.Start.Line, (int)second.Start.Column)
            : root;
    }

    private Node Value()
    {
        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            return Target(alias);
        }

        var start = _parser.Accept<NodeEvent>(out var node) ? node : throw new YamlException(_parser.Current?.Start ?? Mark.Empty, _parser.Current?.End ?? Mark.Empty, "a value is missing");
        if (!start.Anchor.IsEmpty)
        {
            _anchors[start.Anchor] = null;
        }

        var value = ShortForm.Expand(start, Untagged(start));
        if (value.Weight > DocumentLimits.Weight)
        {
            throw DocumentLimits.TooMuch(value.Line, value.Column);
        }

        if (!start.Anchor.IsEmpty)
        {
            _anchors[start.Anchor] = value;
        }

        return value;
    }

    private Node Target(AnchorAlias alias) => _anchors.TryGetValue(alias.Value, out var target)
        ? target ?? throw new UnreadableException($"The anchor '{alias.Value}' contains itself.", (int)alias.Start.Line, (int)alias.Start.Column)
        : throw new UnreadableException($"There is no anchor '{alias.Value}' above.", (int)alias.Start.Line, (int)alias.Start.Column);

    private Node Untagged(NodeEvent start)
    {
        var (line, column) = ((int)start.Start.Line, (int)start.Start.Column);
        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            var isPlain = scalar.Style == ScalarStyle.Plain && (scalar.Tag.IsEmpty || scalar.Tag.Value != "tag:yaml.org,2002:str");
            return new ScalarNode(scalar.Value, isPlain, line, column);
        }

        if (++_depth > DocumentLimits.Depth)
        {
            throw DocumentLimits.TooDeep(line, column);
        }

        Node value = _parser.TryConsume<SequenceStart>(out _) ? new SequenceNode(Items(), line, column) : new MappingNode(Entries(), line, column);
        _depth--;
        return value;
    }

    private List<Node> Items()
    {
        var items = new List<Node>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Value());
        }

        return items;
    }

    private IReadOnlyList<MappingEntry> Entries()
    {
        var start = _parser.Consume<MappingStart>().Start;
        var entries = new YamlEntries();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Value() switch
            {
                ScalarNode scalar => scalar,
                var other => throw new UnreadableException("A key must be a plain text.", other),
            };
            entries.Add(key, Value());
        }

        var all = entries.ToList();
        _entries += all.Count;
        return _entries <= DocumentLimits.Weight ? all : throw DocumentLimits.TooMuch((int)start.Line, (int)start.Column);
    }
}
