package io.github.perfbudget.io.report;

import io.github.perfbudget.validation.Example;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a SARIF log says of the rules: those that judged, and after them what a reader noticed. Not
 * thread-safe.
 */
final class SarifCatalogue {

  private final Language language;
  private final List<OfRule> rules = new ArrayList<>();
  private final Map<String, Integer> index = new HashMap<>();

  private SarifCatalogue(Language language) {
    this.language = language;
  }

  record OfRule(
      String id,
      SarifLog.OfMessage shortDescription,
      Optional<SarifLog.OfMessage> fullDescription,
      SarifLog.OfMessage help,
      OfConfiguration defaultConfiguration,
      Optional<OfProperties> properties) {}

  record OfConfiguration(String level) {}

  record OfProperties(Optional<String> ref, Optional<String> validFrom, Optional<String> validTo) {

    static final OfProperties NONE =
        new OfProperties(Optional.empty(), Optional.empty(), Optional.empty());
  }

  static SarifCatalogue of(RuleSet rules, Language language) {
    SarifCatalogue catalogue = new SarifCatalogue(language);
    for (Rule<?> rule : rules.rules()) {
      catalogue.index.put(rule.id(), catalogue.rules.size());
      catalogue.rules.add(ofRule(rule, language));
    }
    return catalogue;
  }

  /** Adds what was found, unless it is known. */
  void add(Finding finding) {
    if (index.putIfAbsent(finding.rule(), rules.size()) == null) {
      rules.add(ofReader(finding, language));
    }
  }

  /** Returns the rules in their order. */
  List<OfRule> rules() {
    return List.copyOf(rules);
  }

  private static OfRule ofRule(Rule<?> rule, Language language) {
    String title = rule.title().in(language);
    String basis = rule.basis().text(language);
    return new OfRule(
        rule.id(),
        SarifLog.message(title),
        Optional.of(SarifLog.message(withoutValues(rule.message(), language))),
        SarifLog.message(
            switch (language) {
                  case CHINESE -> title + "。依据：" + basis;
                  case ENGLISH -> title + ". Basis: " + basis;
                }
                + rule.example().map(each -> example(each, language)).orElse("")),
        new OfConfiguration(level(rule.severity())),
        properties(rule));
  }

  private static String example(Example example, Language language) {
    return switch (language) {
      case CHINESE -> "。误例：" + example.bad() + "。正例：" + example.good();
      case ENGLISH -> ". Wrong: " + example.bad() + ". Right: " + example.good();
    };
  }

  private static Optional<OfProperties> properties(Rule<?> rule) {
    OfProperties properties =
        new OfProperties(
            rule.ref(),
            rule.validFrom().map(LocalDate::toString),
            rule.validTo().map(LocalDate::toString));
    return Optional.of(properties).filter(each -> !each.equals(OfProperties.NONE));
  }

  private static OfRule ofReader(Finding finding, Language language) {
    SarifLog.OfMessage text = SarifLog.message(withoutValues(finding.message(), language));
    OfConfiguration level = new OfConfiguration(level(finding.severity()));
    return new OfRule(finding.rule(), text, Optional.empty(), text, level, Optional.empty());
  }

  private static String withoutValues(Wording message, Language language) {
    return message.in(
        language,
        message.placeholders(language).stream()
            .collect(Collectors.toMap(Function.identity(), name -> "…")));
  }

  /** The place of a rule that found something. */
  int indexOf(String rule) {
    return Objects.requireNonNull(index.get(rule), rule);
  }

  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.code();
  }
}
