package io.github.perfbudget.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.perfbudget.validation.Example;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Parameter;
import io.github.perfbudget.validation.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One rule for programs, in one language; what it does not have is left out.
 *
 * @param id its id
 * @param ref its number in the catalogue of the domain
 * @param severity the severity of its findings
 * @param title what must hold
 * @param message what a finding says, with placeholders
 * @param basis what it rests on
 * @param validFrom the first day on which it is in force
 * @param validTo the last one
 * @param bad what an author should not write
 * @param good what to write instead
 * @param tolerance the greatest difference of money that is none yet
 * @param parameters what a profile may set
 * @param supersedes the ids of rules whose findings follow from its own
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RuleEntry(
    String id,
    String ref,
    String severity,
    String title,
    String message,
    String basis,
    String validFrom,
    String validTo,
    String bad,
    String good,
    String tolerance,
    List<OfParameter> parameters,
    Set<String> supersedes) {

  /**
   * A parameter for programs.
   *
   * @param name its name in a profile
   * @param kind {@code number}, {@code count} or {@code words}
   * @param title what it is
   * @param usual its value unless a profile says otherwise
   */
  record OfParameter(String name, String kind, String title, Object usual) {

    static OfParameter of(Parameter<?> parameter, Language language) {
      return new OfParameter(
          parameter.name(),
          parameter.kind().code(),
          parameter.title().in(language),
          parameter.usual());
    }
  }

  static RuleEntry of(Rule<?> rule, Language language) {
    return new RuleEntry(
        rule.id(),
        rule.ref().orElse(""),
        rule.severity().code(),
        rule.title().in(language),
        rule.message().in(language),
        rule.basis().text(language),
        rule.validFrom().map(LocalDate::toString).orElse(""),
        rule.validTo().map(LocalDate::toString).orElse(""),
        rule.example().map(Example::bad).orElse(""),
        rule.example().map(Example::good).orElse(""),
        rule.tolerance().map(amount -> amount.toText()).orElse(""),
        rule.parameters().stream().map(each -> OfParameter.of(each, language)).toList(),
        rule.supersededRules());
  }
}
