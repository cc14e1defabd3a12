namespace LambdaIaC.Rules.Views;

/// <summary>
/// A stack of which a door sees a part, as an editor sees one constructor: what is not in it may still exist, and a rule about something that
/// is missing has nothing to say.
/// </summary>
internal interface IOpenStackView : IStackView;
