package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rules that check a filing together (规则集).
 *
 * <p>For example {@code FilingRules.standard().check(filing)}, or with a rule of one's own {@code
 * FilingRules.standard().plus(rule).check(filing)}. A rule may supersede rules that come after it.
 * Immutable and thread-safe.
 */
public final class RuleSet {

  /** The number of findings that a report holds at most, unless set otherwise. */
  public static final int DEFAULT_MAXIMUM = 10_000;

  private static final Wording SWITCHED_OFF =
      Wording.of("校验方案“{profile}”停用：{reason}", "switched off by the profile {profile}: {reason}");

  private final List<Rule<Filing>> rules;
  private final int maximum;
  private final String profile;
  private final List<NotEvaluated> switchedOff;
  private final Optional<LocalDate> asOf;

  private RuleSet(
      List<Rule<Filing>> rules,
      int maximum,
      String profile,
      List<NotEvaluated> switchedOff,
      Optional<LocalDate> asOf) {
    this.rules = List.copyOf(rules);
    this.maximum = maximum;
    this.profile = profile;
    this.switchedOff = List.copyOf(switchedOff);
    this.asOf = asOf;
    requireDistinct(this.rules, this.switchedOff);
  }

  /**
   * Creates a set of rules.
   *
   * @param rules the rules, in the order in which findings of one place are reported
   * @return the rule set
   * @throws IllegalArgumentException if two rules have one id
   */
  public static RuleSet of(List<Rule<Filing>> rules) {
    return new RuleSet(
        rules, DEFAULT_MAXIMUM, Profile.standard().name(), List.of(), Optional.empty());
  }

  private static void requireDistinct(List<Rule<Filing>> rules, List<NotEvaluated> switchedOff) {
    Set<String> off = new HashSet<>();
    switchedOff.forEach(rule -> off.add(rule.rule()));
    Set<String> ids = new HashSet<>();
    for (Rule<Filing> rule : rules) {
      if (off.contains(rule.id())) {
        throw new IllegalArgumentException("a rule with this id is switched off: " + rule.id());
      }
      if (!ids.add(rule.id())) {
        throw new IllegalArgumentException("two rules have one id: " + rule.id());
      }
    }
  }

  /**
   * Returns a copy with one more rule, the last.
   *
   * @param rule the rule
   * @return the copy
   * @throws IllegalArgumentException if a rule has this id already, be it switched off
   */
  public RuleSet plus(Rule<Filing> rule) {
    List<Rule<Filing>> more = new ArrayList<>(rules);
    more.add(Objects.requireNonNull(rule, "rule"));
    return new RuleSet(more, maximum, profile, switchedOff, asOf);
  }

  /**
   * Returns a copy that reports another number of findings at most.
   *
   * @param findings the maximum, at least 1; {@link Integer#MAX_VALUE} for no limit
   * @return the copy
   * @throws IllegalArgumentException if the maximum is less than 1
   */
  public RuleSet withMaximum(int findings) {
    if (findings < 1) {
      throw new IllegalArgumentException("maximum is less than 1: " + findings);
    }
    return new RuleSet(rules, findings, profile, switchedOff, asOf);
  }

  /**
   * Returns a copy that judges as a profile wants it.
   *
   * <p>A rule that is switched off is in every report, as not evaluated and with the reason; what
   * used to stand under its findings stands alone. It stays off, whatever a further profile says of
   * it.
   *
   * @param wanted the profile
   * @return the copy; it bears the profile's name
   * @throws IllegalArgumentException if the profile names a rule that is not here, or a tolerance
   *     or a parameter for a rule that does not have it
   */
  public RuleSet with(Profile wanted) {
    requireKnown(wanted);
    List<NotEvaluated> off = new ArrayList<>(switchedOff);
    List<Rule<Filing>> kept = new ArrayList<>();
    for (Rule<Filing> rule : rules) {
      String reason = wanted.switchedOff().get(rule.id());
      if (reason == null) {
        kept.add(wanted.applyTo(rule));
      } else {
        off.add(NotEvaluated.of(rule.id(), because(wanted, reason)));
      }
    }
    return new RuleSet(kept, maximum, wanted.name(), off, wanted.asOf().or(() -> asOf));
  }

  /**
   * Returns a copy that judges as of a day: a rule that is not in force then is reported as not
   * evaluated.
   *
   * <p>Without a day, a filing is judged by the rules in force on the first of January of the
   * fiscal year that it states, when its targets are set; one that states no year, by all rules.
   *
   * @param day the day
   * @return the copy
   */
  public RuleSet asOf(LocalDate day) {
    return new RuleSet(rules, maximum, profile, switchedOff, Optional.of(day));
  }

  /**
   * Returns the day as of which this set judges.
   *
   * @return the day, or empty where the filing's own year decides
   */
  public Optional<LocalDate> asOf() {
    return asOf;
  }

  private static Undecided because(Profile profile, String reason) {
    return Undecided.at(FieldPath.ROOT, SWITCHED_OFF)
        .with("profile", profile.name())
        .with("reason", reason);
  }

  private void requireKnown(Profile wanted) {
    Stream.of(wanted.severity(), wanted.tolerance(), wanted.settings(), wanted.switchedOff())
        .map(Map::keySet)
        .flatMap(Set::stream)
        .filter(id -> find(id).isEmpty() && !isOff(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new IllegalArgumentException("no rule has this id: " + id);
            });
    wanted.tolerance().keySet().stream()
        .filter(id -> find(id).flatMap(Rule::tolerance).isEmpty() && !isOff(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new IllegalArgumentException("the rule has no tolerance: " + id);
            });
  }

  private boolean isOff(String id) {
    return switchedOff.stream().anyMatch(rule -> rule.rule().equals(id));
  }

  /**
   * Returns the rules.
   *
   * @return the rules in their order
   */
  public List<Rule<Filing>> rules() {
    return rules;
  }

  /**
   * Returns the name of the profile by which this set judges.
   *
   * @return the name, {@code standard} where none was given
   */
  public String profile() {
    return profile;
  }

  /**
   * Finds a rule.
   *
   * @param id its id
   * @return the rule, or empty where none has this id
   */
  public Optional<Rule<Filing>> find(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /**
   * Checks a filing. Never throws on any filing.
   *
   * @param filing what to check
   * @return what was found
   */
  public Report check(Filing filing) {
    return check(filing, Deadline.none());
  }

  /**
   * Checks a filing as far as it gets until a deadline. Never throws on any filing.
   *
   * @param filing what to check
   * @param deadline when to end, looked at before each rule
   * @return what was found; where the time was up it is truncated, and the rules that did not get
   *     their turn are not evaluated
   */
  public Report check(Filing filing, Deadline deadline) {
    Objects.requireNonNull(filing, "filing");
    Inquiry inquiry = new Inquiry(filing, Validity.of(filing, asOf), maximum);
    switchedOff.forEach(inquiry::leaveOut);
    for (Rule<Filing> rule : rules) {
      if (deadline.isOver()) {
        inquiry.comeTooLate(rule);
      } else {
        inquiry.ask(rule);
      }
    }
    return inquiry.report(rules);
  }

  /** Returns the ids and the maximum, for people. */
  @Override
  public String toString() {
    return "RuleSet" + rules.stream().map(Rule::id).toList() + " up to " + maximum + " findings";
  }
}
