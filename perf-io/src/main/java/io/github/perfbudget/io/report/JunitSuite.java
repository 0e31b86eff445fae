package io.github.perfbudget.io.report;

import io.github.perfbudget.model.Privacy;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.NotEvaluated;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.Verdict;
import io.github.perfbudget.validation.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cases of one file.
 *
 * @param file the file's name
 * @param cases the cases
 */
record JunitSuite(String file, List<Case> cases) {

  /** How a case ended. */
  enum CaseEnd {
    PASSED(""),
    FAILED("failure"),
    ERROR("error"),
    SKIPPED("skipped");

    private final String element;

    CaseEnd(String element) {
      this.element = element;
    }

    String element() {
      return element;
    }
  }

  /**
   * One rule in one file.
   *
   * @param name the rule's id
   * @param outcome how it ended
   * @param because the reason; empty where it passed
   * @param details the lines of the findings that decided
   * @param output the lines of the others
   */
  record Case(String name, CaseEnd outcome, String because, String details, String output) {}

  private static final Wording NOT_APPLICABLE =
      Wording.of("不适用：文本中没有本规则判断的内容", "not applicable: the filing has nothing for this rule");

  static JunitSuite of(
      FileReport file, List<String> ids, Optional<Severity> threshold, Language language) {
    Map<String, List<PlacedFinding>> byRule = new LinkedHashMap<>();
    if (!file.isUnreadable()) {
      ids.forEach(id -> byRule.put(id, new ArrayList<>()));
    }
    for (PlacedFinding each : all(file)) {
      byRule.computeIfAbsent(each.finding().rule(), rule -> new ArrayList<>()).add(each);
    }
    Cases cases = new Cases(file, threshold, language);
    return new JunitSuite(
        VisibleText.of(file.file()),
        byRule.entrySet().stream().map(each -> cases.of(each.getKey(), each.getValue())).toList());
  }

  private static List<PlacedFinding> all(FileReport file) {
    return file.findings().stream().flatMap(JunitSuite::withConsequences).toList();
  }

  private static Stream<PlacedFinding> withConsequences(PlacedFinding finding) {
    return Stream.concat(
        Stream.of(finding), finding.consequences().stream().flatMap(JunitSuite::withConsequences));
  }

  JunitCounts counts() {
    return new JunitCounts(
        cases.size(), count(CaseEnd.FAILED), count(CaseEnd.ERROR), count(CaseEnd.SKIPPED));
  }

  private long count(CaseEnd outcome) {
    return cases.stream().filter(each -> each.outcome() == outcome).count();
  }

  private record Cases(FileReport file, Optional<Severity> threshold, Language language) {

    Case of(String rule, List<PlacedFinding> findings) {
      if (file.isUnreadable()) {
        return new Case(rule, CaseEnd.ERROR, first(findings), lines(findings, all -> true), "");
      }
      List<PlacedFinding> decisive = findings.stream().filter(this::isDecisive).toList();
      String output = lines(findings, each -> !isDecisive(each));
      return decisive.isEmpty()
          ? harmless(rule, output)
          : new Case(rule, CaseEnd.FAILED, first(decisive), lines(decisive, all -> true), output);
    }

    private Case harmless(String rule, String output) {
      Optional<NotEvaluated> open =
          file.notEvaluated().stream().filter(each -> each.rule().equals(rule)).findFirst();
      if (!output.isEmpty()) {
        return new Case(rule, CaseEnd.PASSED, "", "", output);
      }
      return open.map(each -> masked(each.text(language)))
          .or(() -> notApplicable(rule))
          .map(reason -> new Case(rule, CaseEnd.SKIPPED, reason, "", ""))
          .orElseGet(() -> new Case(rule, CaseEnd.PASSED, "", "", ""));
    }

    private Optional<String> notApplicable(String rule) {
      return Optional.ofNullable(file.verdicts().get(rule))
          .filter(Verdict.NOT_APPLICABLE::equals)
          .map(verdict -> NOT_APPLICABLE.in(language));
    }

    private boolean isDecisive(PlacedFinding placed) {
      return threshold.filter(placed.finding().severity()::isAtLeast).isPresent();
    }

    private String first(List<PlacedFinding> findings) {
      return masked(findings.get(0).finding().text(language));
    }

    private static String masked(String text) {
      return VisibleText.of(Privacy.maskText(text));
    }

    private String lines(List<PlacedFinding> findings, Predicate<PlacedFinding> wanted) {
      return findings.stream()
          .filter(wanted)
          .map(each -> TextReport.line(file.file(), each, language, TextStyle.PLAIN) + "\n")
          .collect(Collectors.joining());
    }
  }
}
