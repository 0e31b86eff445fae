package io.github.perfbudget.io.report;

import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.Severity;
import java.util.List;
import java.util.Optional;

/** A report as JUnit XML, file by file. */
final class JunitParts implements ReportParts {

  private final String engine;
  private final List<String> ids;
  private final Optional<Severity> threshold;
  private final Language language;
  private JunitCounts counts = JunitCounts.NONE;

  JunitParts(String engine, RuleSet rules, Optional<Severity> threshold, Language language) {
    this.engine = engine;
    this.ids = rules.rules().stream().map(Rule::id).toList();
    this.threshold = threshold;
    this.language = language;
  }

  @Override
  public String add(FileReport file) {
    JunitSuite suite = JunitSuite.of(file, ids, threshold, language);
    counts = counts.plus(suite.counts());
    return JunitXml.text(xml -> xml.write(suite));
  }

  @Override
  public String head() {
    return JunitXml.text(xml -> xml.writeHead(engine, counts));
  }

  @Override
  public String tail() {
    return JunitXml.text(xml -> xml.writeWhole(engine, counts)).substring(head().length());
  }
}
