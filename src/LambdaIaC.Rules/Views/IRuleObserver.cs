namespace LambdaIaC.Rules.Views;

/// <summary>Watches the rules at work, to find out what each of them costs. It is called by the thread that judges.</summary>
internal interface IRuleObserver
{
    /// <summary>A rule begins to judge.</summary>
    /// <param name="rule">Its id; the limits of single properties are judged together, as <c>limits of Function</c>.</param>
    void Starts(string rule);

    /// <summary>The rule that began last has judged.</summary>
    void Ends();
}
