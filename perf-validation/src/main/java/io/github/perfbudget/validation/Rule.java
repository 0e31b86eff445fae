package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.internal.PerfStyle;
import io.github.perfbudget.model.value.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Something that must hold, as a value (规则): its id, its words, its basis, and the check.
 *
 * <p>A rule is written for the smallest subject it needs and then carried to the filing:
 *
 * <pre>{@code
 * Rule<Filing> shortName =
 *     Rule.<Project>builder()
 *         .id("acme.name.short")
 *         .severity(Severity.WARNING)
 *         .title("项目名称不超过30字", "The project's name has at most 30 characters")
 *         .message("项目名称有{length}字", "the name has {length} characters")
 *         .basis(Basis.houseRule())
 *         .check((project, at) -> Names.tooLong(project, at))
 *         .build()
 *         .forEach("projects", Filing::projects);
 * }</pre>
 *
 * <p>Checking never throws: a check that fails is reported as not evaluated. Immutable, and
 * thread-safe if its check is a pure function.
 *
 * @param <T> what is checked
 */
@Value.Immutable
@PerfStyle
public abstract class Rule<T> implements WithRule<T> {

  private static final Wording FAILED =
      Wording.of("规则自身执行失败：{failure}", "the rule itself failed: {failure}");

  /** For the generated class alone. */
  Rule() {}

  /**
   * Builds a {@link Rule}. Required: all but the ref, the tolerance and what it supersedes. Nothing
   * may be set twice. Not thread-safe.
   *
   * @param <T> what is checked
   */
  public interface Builder<T> {

    /**
     * Sets the id, which is never reused for another rule.
     *
     * @param id lower-case words with dots between, for example {@code plan.cumulative}
     * @return this
     */
    Builder<T> id(String id);

    /**
     * Sets the number in the catalogue of the domain.
     *
     * @param ref for example {@code PLAN-02}
     * @return this
     */
    Builder<T> ref(String ref);

    /**
     * Sets the number in the catalogue of the domain, if there is one.
     *
     * @param ref the number
     * @return this
     */
    Builder<T> ref(Optional<String> ref);

    /**
     * Sets how much its findings matter.
     *
     * @param severity the severity
     * @return this
     */
    Builder<T> severity(Severity severity);

    /**
     * Sets what must hold, in a few words.
     *
     * @param title the words, without placeholders
     * @return this
     */
    Builder<T> title(Wording title);

    /**
     * Sets what a finding says.
     *
     * @param message the template; both languages have the same placeholders
     * @return this
     */
    Builder<T> message(Wording message);

    /**
     * Sets what must hold, in a few words of both languages.
     *
     * @param chinese the Chinese words
     * @param english the English words
     * @return this
     */
    default Builder<T> title(String chinese, String english) {
      return title(Wording.of(chinese, english));
    }

    /**
     * Sets what a finding says, in both languages with the same placeholders.
     *
     * @param chinese the Chinese template
     * @param english the English template
     * @return this
     */
    default Builder<T> message(String chinese, String english) {
      return message(Wording.of(chinese, english));
    }

    /**
     * Sets what the rule rests on.
     *
     * @param basis the basis
     * @return this
     */
    Builder<T> basis(Basis basis);

    /**
     * Adds a rule whose findings follow from this one's, where they rest on the same field.
     *
     * @param id the other rule's id
     * @return this
     */
    Builder<T> addSupersededRule(String id);

    /**
     * Adds rules whose findings follow from this one's.
     *
     * @param ids the other rules' ids
     * @return this
     */
    Builder<T> addAllSupersededRules(Iterable<String> ids);

    /**
     * Makes the rule one that lets differences of money pass, up to an amount. Breaches say how far
     * off they are, see {@link Breach#deviatingBy}.
     *
     * @param tolerance the greatest difference that is none yet, usually nothing
     * @return this
     */
    Builder<T> tolerance(Amount tolerance);

    /**
     * Makes the rule one that lets differences of money pass, if there is a tolerance.
     *
     * @param tolerance the greatest difference that is none yet
     * @return this
     */
    Builder<T> tolerance(Optional<? extends Amount> tolerance);

    /**
     * Sets the judging part.
     *
     * @param check a pure function
     * @return this
     */
    Builder<T> check(Check<T> check);

    /**
     * Builds the rule.
     *
     * @return the result
     * @throws IllegalStateException if something required is missing
     * @throws IllegalArgumentException if the id is not dotted words, or the languages of the
     *     message have other placeholders
     */
    Rule<T> build();
  }

  /**
   * Starts a rule.
   *
   * @param <T> what is checked
   * @return a new builder
   */
  public static <T> Builder<T> builder() {
    return ImmutableRule.builder();
  }

  /**
   * Returns the id.
   *
   * @return for example {@code plan.cumulative}
   */
  public abstract String id();

  /**
   * Returns the number in the catalogue of the domain.
   *
   * @return for example {@code PLAN-02}, or empty where it has none
   */
  public abstract Optional<String> ref();

  /**
   * Returns how much its findings matter.
   *
   * @return the severity
   */
  public abstract Severity severity();

  /**
   * Returns what must hold, in a few words.
   *
   * @return the words
   */
  public abstract Wording title();

  /**
   * Returns what a finding says.
   *
   * @return the template
   */
  public abstract Wording message();

  /**
   * Returns what the rule rests on.
   *
   * @return the basis
   */
  public abstract Basis basis();

  /**
   * Returns the rules whose findings follow from this one's, where they rest on the same field.
   *
   * @return their ids
   */
  public abstract Set<String> supersededRules();

  /**
   * Returns the greatest difference of money that is none yet.
   *
   * @return the tolerance, or empty where the rule knows none
   */
  public abstract Optional<Amount> tolerance();

  abstract Check<T> check();

  @Value.Check
  void requireSound() {
    if (!isDotted(id())) {
      throw new IllegalArgumentException("rule id is not dotted lower-case words: " + id());
    }
    if (!message()
        .placeholders(Language.CHINESE)
        .equals(message().placeholders(Language.ENGLISH))) {
      throw new IllegalArgumentException("placeholders differ between the languages: " + id());
    }
  }

  private static boolean isDotted(String id) {
    return id.indexOf('.') > 0
        && !id.endsWith(".")
        && !id.contains("..")
        && id.chars().allMatch(c -> c == '.' || c == '-' || (c >= 'a' && c <= 'z'));
  }

  /**
   * Returns a copy of another severity.
   *
   * @param severity the severity of its findings
   * @return the copy
   */
  @Override
  public abstract Rule<T> withSeverity(Severity severity);

  /**
   * Returns a copy under another id.
   *
   * @param id the id
   * @return the copy
   */
  @Override
  public abstract Rule<T> withId(String id);

  /**
   * Returns a copy that lets other differences of money pass.
   *
   * @param tolerance the greatest difference that is none yet
   * @return the copy
   */
  @Override
  public abstract Rule<T> withTolerance(Amount tolerance);

  /**
   * Checks a subject. Never throws on any subject.
   *
   * @param subject what to check
   * @param at its address
   * @return where the rule is broken; see {@link #judge} for what could not be told
   */
  public final List<Finding> check(T subject, FieldPath at) {
    return judge(subject, at).findings();
  }

  /**
   * Judges a subject. Never throws on any subject.
   *
   * @param subject what to check
   * @param at its address
   * @return where the rule is broken, and where it could not be told and why
   */
  public final Outcome judge(T subject, FieldPath at) {
    List<Finding> findings = new ArrayList<>();
    List<NotEvaluated> notEvaluated = new ArrayList<>();
    judgements(subject, at)
        .forEach(
            judgement -> {
              if (judgement instanceof Breach breach) {
                if (!isTolerated(breach)) {
                  findings.add(finding(breach));
                }
              } else if (judgement instanceof Undecided undecided) {
                notEvaluated.add(NotEvaluated.of(id(), undecided));
              }
            });
    return new Outcome(findings, notEvaluated);
  }

  /**
   * Carries this rule from a part to its whole.
   *
   * @param part the way from the whole to the parts
   * @param <S> the whole
   * @return this rule for the whole; it holds where it holds for every part
   */
  public final <S> Rule<S> on(Part<S, T> part) {
    return checking(
        (whole, at) ->
            part.of(whole, at)
                .mapMulti((each, made) -> judgements(each.value(), each.path()).forEach(made)));
  }

  /**
   * Carries this rule from a field to what holds it; an absent field is not judged.
   *
   * @param name the field's name in an address
   * @param field how to get it
   * @param <S> what holds it
   * @return this rule for what holds the field
   */
  public final <S> Rule<S> onField(String name, Function<? super S, Optional<T>> field) {
    return on(Part.field(name, field));
  }

  /**
   * Carries this rule from an element to what holds the list.
   *
   * @param name the list's name in an address
   * @param list how to get it
   * @param <S> what holds it
   * @return this rule for what holds the list
   */
  public final <S> Rule<S> forEach(String name, Function<? super S, List<T>> list) {
    return on(Part.each(name, list));
  }

  /**
   * Returns a copy that applies to some subjects alone.
   *
   * @param condition whether the rule applies
   * @return the copy
   */
  public final Rule<T> when(Predicate<? super T> condition) {
    return checking(
        (subject, at) ->
            condition.test(subject) ? judgements(subject, at).stream() : Stream.empty());
  }

  private <S> Rule<S> checking(Check<S> check) {
    return Rule.<S>builder()
        .id(id())
        .ref(ref())
        .severity(severity())
        .title(title())
        .message(message())
        .basis(basis())
        .addAllSupersededRules(supersededRules())
        .tolerance(tolerance())
        .check(check)
        .build();
  }

  @SuppressWarnings("IllegalCatch") // a broken check is reported, it must not end the others
  private List<Judgement> judgements(T subject, FieldPath at) {
    try {
      List<Judgement> judgements = new ArrayList<>();
      check()
          .judge(subject, at)
          .forEachOrdered(each -> judgements.add(Objects.requireNonNull(each)));
      return judgements;
    } catch (RuntimeException failure) {
      return List.of(Undecided.at(at, FAILED).with("failure", failure.toString()));
    }
  }

  private boolean isTolerated(Breach breach) {
    return tolerance().isPresent()
        && breach
            .deviation()
            .filter(difference -> !difference.isGreaterThan(tolerance().get()))
            .isPresent();
  }

  private Finding finding(Breach breach) {
    return Finding.builder()
        .rule(id())
        .ref(ref())
        .severity(severity())
        .path(breach.path())
        .message(message())
        .putAllArguments(breach.arguments())
        .addAllEvidence(breach.evidence())
        .basis(basis())
        .fix(breach.fix())
        .build();
  }
}
