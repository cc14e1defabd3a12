using LambdaIaC.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.CodeFixes.Notations;

/// <summary>Writes a word of AWS: as the constant of its enum when there is one, with its text otherwise.</summary>
internal static class WordNotation
{
    private const string CustomFactory = "Custom";

    public static Replacement? Write(string word, ITypeSymbol type, ModelSymbols symbols)
    {
        var name = Notation.FullNameOf(type);
        var constant = type.GetMembers()
            .FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol && member.IsStatic && symbols.Vocabulary.WordOf(type, member.Name) == word);
        if (constant is not null)
        {
            return new(Notation.Member(name, constant.Name), $"{type.Name}.{constant.Name}");
        }

        var text = Notation.Text(word);
        return type.GetMembers(CustomFactory).IsEmpty
            ? null
            : new(Notation.Call(Notation.Member(name, CustomFactory), text), $"{type.Name}.{CustomFactory}({text})");
    }
}
