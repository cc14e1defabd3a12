using LambdaIaC.Analyzers.Model;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Values;

/// <summary>Evaluates expressions that stand for one text, number or truth value. What it does not understand is unknown.</summary>
internal sealed class ScalarEvaluator(ModelSymbols model, SymbolDefinitions definitions, ResourceReferences? references = null)
{
    public Value Evaluate(IOperation operation, Trail trail, CancellationToken cancellation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return Constant(operation, constant);
        }

        if (trail.Deeper() is not { } deeper)
        {
            return Value.Unknown;
        }

        if (references?.Read(operation, trail, cancellation) is { } reference)
        {
            return reference;
        }

        return operation switch
        {
            IConversionOperation { Conversion.Exists: false } => Value.Unknown,
            IConversionOperation conversion => Convert(conversion, deeper, cancellation),
            IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand, deeper, cancellation),
            IDefaultValueOperation { Type: { } type } => Default(type),
            IUnaryOperation { OperatorMethod: null } unary =>
                Arithmetic.Unary(unary.OperatorKind, Evaluate(unary.Operand, deeper, cancellation), unary.Type),
            IBinaryOperation { OperatorMethod: null } binary =>
                Arithmetic.Binary(binary.OperatorKind, Evaluate(binary.LeftOperand, deeper, cancellation), Evaluate(binary.RightOperand, deeper, cancellation), binary.Type),
            IInterpolatedStringOperation text => Interpolated(text, deeper, cancellation),
            IConditionalOperation { Condition: var condition, WhenTrue: var whenTrue, WhenFalse: { } whenFalse } =>
                Choose(Evaluate(condition, deeper, cancellation), whenTrue, whenFalse, deeper, cancellation),
            IInvocationOperation invocation => Invoke(invocation, deeper, cancellation),
            IObjectCreationOperation { Type: { } type, Arguments: [{ Value: var word }] } when model.IsOpenEnum(type) => Evaluate(word, deeper, cancellation),
            IPropertyReferenceOperation { Property: var property, Instance: { } instance } when UnitFactories.IsBaseAmount(property) =>
                Evaluate(instance, deeper, cancellation),
            IPropertyReferenceOperation { Property: { IsStatic: true } property } when model.IsWord(property.ContainingType) =>
                WordOf(property.ContainingType, property.Name) is { IsKnown: true } word ? word : Follow(operation, trail, cancellation),
            IFieldReferenceOperation { Field: { IsStatic: true } field } when model.IsWord(field.ContainingType) => WordOf(field.ContainingType, field.Name),
            _ => Follow(operation, trail, cancellation),
        };
    }

    private Value Constant(IOperation operation, object? constant) => operation.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type
        ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, constant)) is { } member ? WordOf(type, member.Name) : Value.Unknown
        : constant switch
        {
            null => Value.Absent,
            string text => Value.Of(text),
            bool flag => Value.Of(flag),
            sbyte or byte or short or ushort or int or uint or long => Value.Of(System.Convert.ToInt64(constant, null)),
            ulong number and <= long.MaxValue => Value.Of((long)number),
            float or double or decimal => Value.Of(System.Convert.ToDouble(constant, null)),
            _ => Value.Unknown,
        };

    private static Value Default(ITypeSymbol type) =>
        type.DefaultsToNull() ? Value.Absent : UnitFactories.IsQuantity(type) ? Value.Of(0L) : Value.Unknown;

    private Value Convert(IConversionOperation conversion, Trail trail, CancellationToken cancellation)
    {
        if (conversion.OperatorMethod is not { } method)
        {
            return Arithmetic.Convert(Evaluate(conversion.Operand, trail, cancellation), conversion.Type?.Underlying());
        }

        // The types of the model take a string over as it is; every other conversion makes a reference.
        return model.TakesOver(method)
            ? Evaluate(conversion.Operand, trail, cancellation)
            : references?.Converted(conversion, trail, cancellation) ?? Value.Unknown;
    }

    private Value Invoke(IInvocationOperation invocation, Trail trail, CancellationToken cancellation)
    {
        if (definitions.Follow(invocation, trail, cancellation) is { } result)
        {
            return Evaluate(result.Operation, result.Trail, cancellation);
        }

        if (invocation is not { TargetMethod: { IsStatic: true } method, Arguments: [{ Value: var argument }] })
        {
            return Value.Unknown;
        }

        if (argument is IInterpolatedStringHandlerCreationOperation { Content: IInterpolatedStringOperation parts } && model.Contains(method.ContainingType))
        {
            return Joined(parts, trail, cancellation);
        }

        if (UnitFactories.FactorOf(method) is { } factor)
        {
            return Arithmetic.Binary(BinaryOperatorKind.Multiply, Evaluate(argument, trail, cancellation), Value.Of(factor), type: null);
        }

        if (method is { Name: "FromEnvironment", ContainingType.Name: "Secret" } && model.Contains(method.ContainingType))
        {
            return Evaluate(argument, trail, cancellation) is TextValue { Text: var variable } ? new SecretValue(variable) : Value.Unknown;
        }

        var takesText = (method.Name == "Custom" && model.IsOpenEnum(method.ContainingType))
            || (method.Name.StartsWith("From", StringComparison.Ordinal) && model.SchemaOf(method.ContainingType) is not null);
        return takesText && Evaluate(argument, trail, cancellation) is { IsKnown: true } known ? Value.Of(known.ToString()) : Value.Unknown;
    }

    private Value Interpolated(IInterpolatedStringOperation text, Trail trail, CancellationToken cancellation)
    {
        var parts = text.Parts.Select(part => part switch
        {
            IInterpolatedStringTextOperation literal => Evaluate(literal.Text, trail, cancellation),
            IInterpolationOperation { Alignment: null, FormatString: null } hole => Evaluate(hole.Expression, trail, cancellation),
            _ => Value.Unknown,
        }).ToArray();

        // The text of a fraction or a truth value depends on the culture of the process, or is not AWS's.
        return Array.TrueForAll(parts, static part => part is TextValue or IntegerValue) ? Value.Of(string.Concat(parts.Select(static part => part.ToString())))
            : Array.Exists(parts, static part => part is ReferenceValue) ? Parts(parts)
            : Value.Unknown;
    }

    /// <summary><c>Text.Format</c>: known when all parts are, and otherwise at least known by its parts.</summary>
    private Value Joined(IInterpolatedStringOperation text, Trail trail, CancellationToken cancellation)
    {
        var parts = text.Parts.Select(part => part is IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: [{ Value: var appended }] } }
            ? Evaluate(appended, trail, cancellation)
            : Value.Unknown).ToArray();
        return Array.TrueForAll(parts, static part => part is TextValue or IntegerValue)
            ? Value.Of(string.Concat(parts.Select(static part => part.ToString())))
            : Parts(parts);
    }

    private static JoinedValue Parts(IEnumerable<Value> parts) => new([.. parts.Select(static part => part is IntegerValue ? Value.Of(part.ToString()) : part)]);

    private Value Choose(Value condition, IOperation whenTrue, IOperation whenFalse, Trail trail, CancellationToken cancellation)
    {
        if (condition is BooleanValue { Flag: var flag })
        {
            return Evaluate(flag ? whenTrue : whenFalse, trail, cancellation);
        }

        var value = Evaluate(whenTrue, trail, cancellation);
        return value.IsKnown && value.Equals(Evaluate(whenFalse, trail, cancellation)) ? value : Value.Unknown;
    }

    private Value Follow(IOperation reference, Trail trail, CancellationToken cancellation) =>
        definitions.Follow(reference, trail, cancellation) is { } definition ? Evaluate(definition.Operation, definition.Trail, cancellation) : Value.Unknown;

    private Value WordOf(ITypeSymbol type, string constant) => model.Vocabulary.WordOf(type, constant) is { } word ? Value.Of(word) : Value.Unknown;
}
