package io.github.perfbudget.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules in one language, for people and for programs.
 *
 * @param rules the rules in their order
 * @param language the language
 */
record Catalogue(List<Rule<Filing>> rules, Language language) {

  /**
   * One rule for programs.
   *
   * @param id its id
   * @param ref its number in the catalogue of the domain, or nothing
   * @param severity the severity of its findings
   * @param title what must hold
   * @param basis what it rests on
   * @param supersedes the ids of rules whose findings follow from its own
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Entry(
      String id, String ref, String severity, String title, String basis, Set<String> supersedes) {}

  private Entry entry(Rule<Filing> rule) {
    return new Entry(
        rule.id(),
        rule.ref().orElse(""),
        rule.severity().code(),
        rule.title().in(language),
        rule.basis().text(language),
        rule.supersededRules());
  }

  /** Returns a line for each rule: severity, id, title. */
  String text() {
    int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    return rules.stream().map(rule -> line(rule, width)).collect(Collectors.joining());
  }

  private String line(Rule<Filing> rule, int width) {
    String severity = padded(rule.severity().code(), "warning".length());
    return severity + "  " + padded(rule.id(), width) + "  " + rule.title().in(language) + "\n";
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  String json() {
    return JsonText.of(rules.stream().map(this::entry).toList());
  }
}
