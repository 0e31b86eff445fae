package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.internal.PerfStyle;
import io.github.perfbudget.model.value.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
public abstract class Rule<T> implements Provision, WithRule<T> {

  /** For the generated class alone. */
  Rule() {}

  /**
   * Builds a {@link Rule}. Required: id, severity, title, message, basis and check. Nothing may be
   * set twice. Not thread-safe.
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
     * Sets the first day on which the rule is in force; from all time unless set.
     *
     * @param day the day
     * @return this
     */
    Builder<T> validFrom(LocalDate day);

    /**
     * Sets the first day on which the rule is in force, if there is one.
     *
     * @param day the day
     * @return this
     */
    Builder<T> validFrom(Optional<? extends LocalDate> day);

    /**
     * Sets the last day on which the rule is in force; for all time unless set.
     *
     * @param day the day
     * @return this
     */
    Builder<T> validTo(LocalDate day);

    /**
     * Sets the last day on which the rule is in force, if there is one.
     *
     * @param day the day
     * @return this
     */
    Builder<T> validTo(Optional<? extends LocalDate> day);

    /**
     * Sets what breaks the rule and what does not.
     *
     * @param example the example
     * @return this
     */
    Builder<T> example(Example example);

    /**
     * Sets what breaks the rule and what does not, if there is an example.
     *
     * @param example the example
     * @return this
     */
    Builder<T> example(Optional<? extends Example> example);

    /**
     * Sets what breaks the rule and what does not, in the words of a filing.
     *
     * @param bad what an author should not write
     * @param good what to write instead
     * @return this
     */
    default Builder<T> example(String bad, String good) {
      return example(Example.of(bad, good));
    }

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
     * Adds a parameter by which the rule judges, and which a profile may set.
     *
     * @param parameter the parameter
     * @return this
     */
    Builder<T> addParameter(Parameter<?> parameter);

    /**
     * Adds parameters by which the rule judges.
     *
     * @param parameters the parameters
     * @return this
     */
    Builder<T> addAllParameters(Iterable<? extends Parameter<?>> parameters);

    /**
     * Sets the values of the parameters; the usual ones unless set.
     *
     * @param settings the values
     * @return this
     */
    Builder<T> settings(Settings settings);

    /**
     * Sets the judging part.
     *
     * @param check a pure function
     * @return this
     */
    default Builder<T> check(Check<T> check) {
      Objects.requireNonNull(check, "check");
      return checkedBy(settings -> check);
    }

    /**
     * Sets the judging part of a rule with parameters.
     *
     * @param check a pure function from the values of the parameters to the check
     * @return this
     */
    Builder<T> checkedBy(Function<Settings, Check<T>> check);

    /**
     * Builds the rule.
     *
     * @return the result
     * @throws IllegalStateException if something required is missing
     * @throws IllegalArgumentException if the id is not dotted words, the languages of the message
     *     have other placeholders, the rule ends before it begins, or a value is set for a
     *     parameter that the rule does not have
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
   * Returns the values of the parameters.
   *
   * @return the values, as far as they are not the usual ones
   */
  @Value.Default
  public Settings settings() {
    return Settings.USUAL;
  }

  abstract Function<Settings, Check<T>> checkedBy();

  @Value.Derived
  @Value.Auxiliary
  Check<T> check() {
    return checkedBy().apply(settings());
  }

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
    if (validFrom().isPresent()
        && validTo().filter(end -> end.isBefore(validFrom().get())).isPresent()) {
      throw new IllegalArgumentException("the rule ends before it begins: " + id());
    }
    for (Parameter<?> parameter : settings().parameters()) {
      if (!parameters().contains(parameter)) {
        throw new IllegalArgumentException(
            "the rule has no parameter " + parameter.name() + ": " + id());
      }
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
   * Returns a copy that judges by another value of a parameter.
   *
   * @param parameter a parameter of this rule
   * @param value its value
   * @param <V> its type
   * @return the copy
   * @throws IllegalArgumentException if the rule has no such parameter, or the value does not fit
   */
  public final <V> Rule<T> with(Parameter<V> parameter, V value) {
    return withSettings(settings().with(parameter, value));
  }

  @Override
  public abstract Rule<T> withSettings(Settings settings);

  /**
   * Returns a copy that reports at other addresses. Evidence stays where it is.
   *
   * <p>For example {@code rule.withPath(FieldPath::parent)} reports at what holds the field.
   *
   * @param place the address to report at, for the address that the check names
   * @return the copy
   */
  public final Rule<T> withPath(UnaryOperator<FieldPath> place) {
    return checking(
        check ->
            (subject, at) ->
                check
                    .judge(subject, at)
                    .map(
                        each ->
                            each instanceof Breach breach
                                ? breach.moved(place.apply(breach.path()))
                                : each));
  }

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
    return outcome(asked(new Whole<>(subject, at), Integer.MAX_VALUE));
  }

  /** Asks the check, and keeps so many judgements of each kind. */
  final Judgements asked(Whole<T> whole, int maximum) {
    Judgements told = new Judgements(breach -> !isTolerated(breach), maximum);
    if (check() instanceof CarriedCheck<T, ?> carried) {
      carried.ask(whole, told);
    } else {
      told.ask(check(), whole);
    }
    return told;
  }

  final Outcome outcome(Judgements told) {
    Verdict otherwise = told.areOfNoSubject() ? Verdict.NOT_APPLICABLE : Verdict.PASSED;
    return told.areOfNothing()
        ? Outcome.of(List.of(), List.of(), otherwise)
        : Outcome.of(
            told.breaches().stream().map(this::finding).toList(),
            told.undecided().stream().map(each -> NotEvaluated.of(id(), each)).toList(),
            otherwise);
  }

  /**
   * Carries this rule from a part to its whole.
   *
   * @param part the way from the whole to the parts
   * @param <S> the whole
   * @return this rule for the whole; it holds where it holds for every part, and applies where it
   *     applies to one
   */
  public final <S> Rule<S> on(Part<S, T> part) {
    return checking(check -> new CarriedCheck<>(part, check));
  }

  /**
   * Carries this rule from a field to what holds it; to an absent field it does not apply.
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
   * Carries this rule from a value to one that may be absent, to which it does not apply then.
   *
   * @return this rule for what may be absent, at the same address
   */
  public final Rule<Optional<T>> optional() {
    return on((value, at) -> value.stream().map(each -> Located.of(at, each)));
  }

  /**
   * Returns a copy that applies to some subjects alone.
   *
   * @param condition whether the rule applies
   * @return the copy
   */
  public final Rule<T> when(Predicate<? super T> condition) {
    return checking(check -> check.when(condition));
  }

  /**
   * Returns a copy that applies to subjects that have certain parts alone.
   *
   * @param parts the way to the parts, of which there must be at least one
   * @return the copy
   */
  public final Rule<T> whenAny(Part<? super T, ?> parts) {
    return checking(check -> check.whenAny(parts));
  }

  /**
   * Returns a copy that does not apply to some subjects.
   *
   * @param condition whether the rule does not apply
   * @return the copy
   */
  public final Rule<T> unless(Predicate<? super T> condition) {
    return checking(check -> check.unless(condition));
  }

  /**
   * Returns a copy that demands more, in the same words.
   *
   * @param other a check that fills the placeholders of this rule's message
   * @return the copy; it holds where both checks do
   */
  public final Rule<T> and(Check<? super T> other) {
    return checking(check -> check.and(other));
  }

  private <S> Rule<S> checking(Function<Check<T>, Check<S>> change) {
    return Rule.<S>builder()
        .id(id())
        .ref(ref())
        .severity(severity())
        .title(title())
        .message(message())
        .basis(basis())
        .validFrom(validFrom())
        .validTo(validTo())
        .example(example())
        .addAllSupersededRules(supersededRules())
        .tolerance(tolerance())
        .addAllParameters(parameters())
        .settings(settings())
        .checkedBy(checkedBy().andThen(change))
        .build();
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
