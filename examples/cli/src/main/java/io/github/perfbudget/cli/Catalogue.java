package io.github.perfbudget.cli;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Rule;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rules in one language, for people and for programs.
 *
 * @param rules the rules in their order
 * @param language the language
 */
record Catalogue(List<Rule<Filing>> rules, Language language) {

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
    return JsonText.of(rules.stream().map(rule -> RuleEntry.of(rule, language)).toList());
  }
}
