package io.github.perfbudget.validation;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.rules.FilingRules;
import java.util.List;
import java.util.stream.Stream;

/** Findings as tests compare them. */
public final class Findings {

  private Findings() {}

  /** Address and both texts of the findings of one rule, also of those that stand under a cause. */
  public static List<String> of(Filing filing, String rule) {
    return all(filing).filter(each -> each.rule().equals(rule)).map(Findings::told).toList();
  }

  /** The ids of the rules that found something, causes alone. */
  public static List<String> rules(Filing filing) {
    return FilingRules.standard().check(filing).findings().stream().map(Finding::rule).toList();
  }

  /** Address and reason of what one rule could not tell. */
  public static List<String> undecided(Filing filing, String rule) {
    return FilingRules.standard().check(filing).notEvaluated().stream()
        .filter(each -> each.rule().equals(rule))
        .map(
            each ->
                String.join(
                    " | ",
                    each.path().toString(),
                    each.text(Language.CHINESE),
                    each.text(Language.ENGLISH)))
        .toList();
  }

  private static Stream<Finding> all(Filing filing) {
    return FilingRules.standard().check(filing).findings().stream()
        .flatMap(each -> Stream.concat(Stream.of(each), each.consequences().stream()));
  }

  private static String told(Finding finding) {
    return String.join(
        " | ",
        finding.path().toString(),
        finding.text(Language.CHINESE),
        finding.text(Language.ENGLISH));
  }
}
