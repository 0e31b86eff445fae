package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Verdict;
import io.github.perfbudget.validation.testkit.ValidFilings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What one rule says of a valid filing after a few edits.
 *
 * @param rule the id of the rule
 * @param boundary whether this is the case at the edge
 * @param verdict what the rule says
 * @param path where it is broken, if it is
 * @param title the case in a few words
 * @param edits what makes the filing
 */
record RuleCase(
    String rule,
    boolean boundary,
    Verdict verdict,
    Optional<FieldPath> path,
    String title,
    List<FilingEdit> edits) {

  private static final String BOUNDARY = "boundary ";
  private static final Map<String, Verdict> VERDICTS =
      Map.of(
          "passes", Verdict.PASSED,
          "breaks", Verdict.FOUND,
          "not-applicable", Verdict.NOT_APPLICABLE,
          "not-evaluated", Verdict.NOT_EVALUATED);

  /** Reads the cases of a rule, which are blocks with an empty line between. */
  static List<RuleCase> of(String rule) {
    String file = "/rule-cases/" + rule + ".txt";
    try (InputStream cases = RuleCase.class.getResourceAsStream(file)) {
      String text =
          new String(
              Objects.requireNonNull(cases, "no cases: " + file).readAllBytes(),
              StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n\n")).map(block -> of(rule, block)).toList();
    } catch (IOException broken) {
      throw new IllegalStateException(file, broken);
    }
  }

  private static RuleCase of(String rule, String block) {
    List<String> lines = new ArrayList<>(block.lines().toList());
    String head = lines.remove(0);
    boolean boundary = head.startsWith(BOUNDARY);
    String[] parts = head.substring(boundary ? BOUNDARY.length() : 0).split(": ", 2);
    String[] verdict = parts[0].split(" ");
    return new RuleCase(
        rule,
        boundary,
        Objects.requireNonNull(VERDICTS.get(verdict[0]), head),
        Arrays.stream(verdict).skip(1).findFirst().map(FieldPath::parse),
        parts[1],
        lines.stream().map(FilingEdit::of).toList());
  }

  Filing filing() {
    Filing filing = ValidFilings.filing();
    for (FilingEdit edit : edits) {
      filing = edit.apply(filing);
    }
    return filing;
  }

  @Override
  public String toString() {
    return rule + " " + verdict.code() + (boundary ? ", at the edge" : "") + ": " + title;
  }
}
