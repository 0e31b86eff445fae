package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.internal.PerfStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that is wrong or worth knowing (问题): what, where, on what evidence.
 *
 * <p>Rules make findings; so may a reader, for what it met in the text:
 *
 * <pre>{@code
 * Finding.builder()
 *     .rule("text.encoding")
 *     .severity(Severity.INFO)
 *     .path(FieldPath.ROOT)
 *     .message(Wording.of("按{charset}读取", "read as {charset}"))
 *     .putArgument("charset", "GB18030")
 *     .build();
 * }</pre>
 *
 * <p>A finding is data; {@link #text} is made last. Immutable and thread-safe.
 */
@Value.Immutable
@PerfStyle
public abstract class Finding implements WithFinding {

  /** For the generated class alone. */
  Finding() {}

  /**
   * Builds a {@link Finding}. Required: rule, severity, path, message. Nothing may be set twice.
   * Not thread-safe.
   */
  public interface Builder {

    /**
     * Sets the id of the rule.
     *
     * @param rule for example {@code plan.cumulative}
     * @return this
     */
    Builder rule(String rule);

    /**
     * Sets the rule's number in the catalogue of the domain.
     *
     * @param ref for example {@code PLAN-02}
     * @return this
     */
    Builder ref(String ref);

    /**
     * Sets the rule's number in the catalogue of the domain, if it has one.
     *
     * @param ref the number
     * @return this
     */
    Builder ref(Optional<String> ref);

    /**
     * Sets how much the finding matters.
     *
     * @param severity the severity
     * @return this
     */
    Builder severity(Severity severity);

    /**
     * Sets the address.
     *
     * @param path the address; a blank field has one too
     * @return this
     */
    Builder path(FieldPath path);

    /**
     * Sets what is wrong, with placeholders for the arguments.
     *
     * @param message the template
     * @return this
     */
    Builder message(Wording message);

    /**
     * Adds an argument of the message.
     *
     * @param name the placeholder's name
     * @param value what to write there
     * @return this
     */
    Builder putArgument(String name, String value);

    /**
     * Adds arguments of the message.
     *
     * @param arguments the values by placeholder's name
     * @return this
     */
    Builder putAllArguments(Map<String, ? extends String> arguments);

    /**
     * Adds something the finding rests on.
     *
     * @param evidence the evidence
     * @return this
     */
    Builder addEvidence(Evidence evidence);

    /**
     * Adds what the finding rests on.
     *
     * @param evidence the evidence, in order
     * @return this
     */
    Builder addAllEvidence(Iterable<? extends Evidence> evidence);

    /**
     * Sets what the rule rests on.
     *
     * @param basis the basis
     * @return this
     */
    Builder basis(Basis basis);

    /**
     * Sets how to mend it.
     *
     * @param fix the fix
     * @return this
     */
    Builder fix(Fix fix);

    /**
     * Sets how to mend it, if there is a safe way.
     *
     * @param fix the fix
     * @return this
     */
    Builder fix(Optional<? extends Fix> fix);

    /**
     * Adds a name that tells this place from others like it, for {@link Finding#fingerprint}.
     *
     * @param name for example the name of the project
     * @return this
     */
    Builder addAnchor(String name);

    /**
     * Adds names that tell this place from others like it.
     *
     * @param names the names, the outermost first
     * @return this
     */
    Builder addAllAnchors(Iterable<String> names);

    /**
     * Adds a finding that follows from this one.
     *
     * @param consequence the finding
     * @return this
     */
    Builder addConsequence(Finding consequence);

    /**
     * Adds findings that follow from this one.
     *
     * @param consequences the findings, in order
     * @return this
     */
    Builder addAllConsequences(Iterable<? extends Finding> consequences);

    /**
     * Builds the finding.
     *
     * @return the result
     * @throws IllegalStateException if something required is missing
     */
    Finding build();
  }

  /**
   * Starts a finding.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableFinding.builder();
  }

  /**
   * Returns the id of the rule.
   *
   * @return for example {@code plan.cumulative}; {@code text.…} and {@code table.…} are a reader's
   */
  public abstract String rule();

  /**
   * Returns the rule's number in the catalogue of the domain.
   *
   * @return for example {@code PLAN-02}, or empty where it has none
   */
  public abstract Optional<String> ref();

  /**
   * Returns how much the finding matters.
   *
   * @return the severity
   */
  public abstract Severity severity();

  /**
   * Returns the address.
   *
   * @return the address; a blank field has one too
   */
  public abstract FieldPath path();

  /**
   * Returns what is wrong, with placeholders for the arguments.
   *
   * @return the template
   */
  public abstract Wording message();

  /**
   * Returns the arguments of the message by placeholder's name.
   *
   * @return the arguments, in the order the rule gave them
   */
  public abstract Map<String, String> arguments();

  /**
   * Returns what the finding rests on.
   *
   * @return the evidence; empty where the address says it all
   */
  public abstract List<Evidence> evidence();

  /**
   * Returns what the rule rests on.
   *
   * @return the basis, or empty for what a reader found
   */
  public abstract Optional<Basis> basis();

  /**
   * Returns how to mend it.
   *
   * @return the fix, or empty where no safe one is known
   */
  public abstract Optional<Fix> fix();

  /**
   * Returns the names that tell this place from others like it, whatever its index.
   *
   * @return the names, the outermost first; a {@link RuleSet} fills in those of the filing
   */
  public abstract List<String> anchors();

  /**
   * Returns the findings that follow from this one and vanish with it.
   *
   * @return the consequences
   */
  public abstract List<Finding> consequences();

  /**
   * Says what is wrong.
   *
   * @param language the language
   * @return the message with its arguments, without a full stop
   */
  public final String text(Language language) {
    return message().in(language, arguments());
  }

  /**
   * Identifies this finding in another version of the same filing.
   *
   * <p>Made of the rule, the kind of field, the names around it and the arguments, and of no index:
   * a row inserted above leaves it as it is. Findings that nothing tells apart share theirs.
   *
   * @return 64 hexadecimal digits
   */
  public final String fingerprint() {
    return Fingerprint.of(this);
  }
}
