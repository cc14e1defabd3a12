using System.Text.RegularExpressions;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>A credential that is known by its form, which no other text has. Nothing is concluded from how random a text looks.</summary>
/// <param name="Kind">What it is, for a message.</param>
/// <param name="IsSecret">Whether it is never meant to be public.</param>
internal sealed record Credential(string Kind, bool IsSecret)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // The forms are those that the issuers document, with the lengths of their tokens.
    private static readonly (Credential Credential, Regex Form)[] Forms =
    [
        Form("an AWS access key", "(?<![A-Za-z0-9+/_-])(AKIA|ASIA)[A-Z2-7]{16}(?<!EXAMPLE)(?![A-Za-z0-9+/=_-])"),
        Form("a private key", @"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,200}?[A-Za-z0-9+/]{32}"),
        Form("a GitHub token", @"\b(?:gh[pousr]_[A-Za-z0-9]{36,251}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})\b"),
        Form("a GitLab token", @"\bglpat-[A-Za-z0-9_-]{20}\b"),
        Form("a Slack token", @"\bxox[abeprs]-[0-9]{10,13}-[A-Za-z0-9-]{10,}"),
        Form("a Slack webhook", @"https://hooks\.slack\.com/services/T[A-Z0-9]{8,}/B[A-Z0-9]{8,}/[A-Za-z0-9]{24}\b"),
        Form("a live Stripe key", @"\b[sr]k_live_[A-Za-z0-9]{24,}"),
        Form("a SendGrid key", @"\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}\b"),
        Form("an npm token", @"\bnpm_[A-Za-z0-9]{36}\b"),
        // Some are public by design, such as those that identify an application.
        Form("a JSON web token", @"\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,}", isSecret: false),
    ];

    private static readonly Regex SecretKeyName = new("AWS.*SECRET|SECRET_?ACCESS_?KEY", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex SecretKey = new(@"\A(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])[A-Za-z0-9/+]{40}\z", RegexOptions.CultureInvariant);

    /// <summary>The first credential in a text; null when there is none that is known by its form.</summary>
    public static Credential? In(string text) =>
        Array.Find(Forms, form => IsMatch(form.Form, text)).Credential;

    /// <summary>The credential in a variable. The secret half of an AWS key has no form of its own, but a length and, together with it, a name.</summary>
    public static Credential? In(string name, string text) =>
        In(text) ?? (SecretKeyName.IsMatch(name) && SecretKey.IsMatch(text) ? new Credential("an AWS secret access key", IsSecret: true) : null);

    private static (Credential Credential, Regex Form) Form(string kind, string expression, bool isSecret = true) =>
        (new Credential(kind, isSecret), new Regex(expression, RegexOptions.CultureInvariant, Patience));

    private static bool IsMatch(Regex form, string text)
    {
        try
        {
            return form.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
