namespace LambdaIaC.Rules.Values;

/// <summary>
/// A value of a kind that its property cannot take and that AWS does not turn into one, such as a word for a number. No rule but the one that says
/// so can make anything of it.
/// </summary>
/// <param name="form">How it is written.</param>
/// <param name="text">What is written, where that is a text; empty otherwise.</param>
internal sealed class MisfitValue(WrittenForm form, string text = "") : UnknownValue
{
    public WrittenForm Form { get; } = form;

    public string Text { get; } = text;

    public override bool Equals(Value? other) => other is MisfitValue misfit && misfit.Form == Form && misfit.Text == Text;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text) ^ (int)Form;

    public override string ToString() => Form switch
    {
        WrittenForm.List => "a list",
        WrittenForm.Structure => "a structure",
        _ => Text,
    };
}
