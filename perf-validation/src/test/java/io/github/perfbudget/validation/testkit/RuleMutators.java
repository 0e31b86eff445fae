package io.github.perfbudget.validation.testkit;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.rules.FilingRules;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A way to break each rule of the catalogue, by the rule's id. */
public final class RuleMutators {

  private static final Map<String, RuleMutator> ALL = all();

  private RuleMutators() {}

  /**
   * Returns the way to break a rule.
   *
   * @param rule the id of the rule
   * @return the mutator
   * @throws IllegalArgumentException if there is none for this id
   */
  public static RuleMutator of(String rule) {
    return Optional.ofNullable(ALL.get(rule))
        .orElseThrow(() -> new IllegalArgumentException("no rule has this id: " + rule));
  }

  /**
   * Returns all of them.
   *
   * @return the mutators by the ids of their rules, in alphabetical order
   */
  public static Map<String, RuleMutator> byRule() {
    return ALL;
  }

  private static Map<String, RuleMutator> all() {
    Map<String, RuleMutator> all = new TreeMap<>();
    all.putAll(FormMutators.all());
    all.putAll(MoneyMutators.all());
    all.putAll(RowMutators.all());
    all.putAll(TargetMutators.all());
    all.putAll(ProseMutators.all());
    all.replaceAll((rule, mutator) -> ofUsualSigns(inForce(rule, mutator)));
    return Collections.unmodifiableMap(all);
  }

  /** A filing of a year before the rule was in force cannot break it. */
  private static RuleMutator inForce(String rule, RuleMutator mutator) {
    Rule<Filing> judging = FilingRules.standard().find(rule).orElseThrow();
    return filing ->
        filing.year().filter(year -> !judging.isInForceOn(LocalDate.of(year, 1, 1))).isPresent()
            ? Optional.empty()
            : mutator.apply(filing);
  }

  /** A filing that writes ≧ would be found to mix signs as soon as a change writes ≥. */
  private static RuleMutator ofUsualSigns(RuleMutator mutator) {
    return filing -> {
      String text = filing.toString();
      return text.contains("≧") || text.contains("≦") ? Optional.empty() : mutator.apply(filing);
    };
  }
}
