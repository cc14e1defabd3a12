namespace LambdaIaC.Rules.Views;

/// <summary>A stack of which only a part is seen, as in an editor: there may be resources besides. A rule about what is missing stays silent.</summary>
internal interface IPartialStackView : IStackView;
