using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Values;

/// <summary>The way that an evaluation has come: ends it in cyclic fields and in expressions nested without end.</summary>
internal sealed class Trail
{
    // Far above what people write; far below what a stack of one megabyte holds.
    private const int MaximumDepth = 100;

    private readonly Trail? _before;
    private readonly ISymbol? _symbol;
    private readonly int _depth;

    private Trail(Trail? before, ISymbol? symbol, CallFrame? frame)
    {
        _before = before;
        _symbol = symbol;
        Frame = frame;
        _depth = before is null ? 0 : before._depth + 1;
    }

    public static Trail Start { get; } = new(null, null, null);

    /// <summary>The call that the evaluation is inside of; null outside of every helper method.</summary>
    public CallFrame? Frame { get; }

    /// <summary>On in another call, or back in the caller.</summary>
    public Trail In(CallFrame? frame) => ReferenceEquals(frame, Frame) ? this : new Trail(this, null, frame);

    /// <summary>One operation deeper; null when that is too deep.</summary>
    public Trail? Deeper() => _depth < MaximumDepth ? new Trail(this, null, Frame) : null;

    /// <summary>On to the definition of a symbol; null when the way came from there, or is too long.</summary>
    public Trail? Through(ISymbol symbol)
    {
        for (var step = this; step is not null; step = step._before)
        {
            if (SymbolEqualityComparer.Default.Equals(step._symbol, symbol))
            {
                return null;
            }
        }

        return _depth < MaximumDepth ? new Trail(this, symbol, Frame) : null;
    }
}
