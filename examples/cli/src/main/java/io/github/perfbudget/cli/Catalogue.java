package io.github.perfbudget.cli;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Rule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules in one language, for people and for programs.
 *
 * @param rules the rules in their order
 * @param language the language
 */
record Catalogue(List<Rule<Filing>> rules, Language language) {

  /** Returns a line for each rule: severity, id, number, title. */
  String text() {
    int ids = widest(rule -> rule.id());
    int numbers = widest(Catalogue::number);
    return rules.stream().map(rule -> line(rule, ids, numbers)).collect(Collectors.joining());
  }

  private int widest(Function<Rule<Filing>, String> column) {
    return rules.stream().map(column).mapToInt(String::length).max().orElse(0);
  }

  private String line(Rule<Filing> rule, int ids, int numbers) {
    return String.join(
        "  ",
        padded(rule.severity().code(), "warning".length()),
        padded(rule.id(), ids),
        padded(number(rule), numbers),
        rule.title().in(language) + "\n");
  }

  private static String number(Rule<Filing> rule) {
    return rule.ref().orElse("");
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  String json() {
    return JsonText.of(rules.stream().map(rule -> RuleEntry.of(rule, language)).toList());
  }
}
