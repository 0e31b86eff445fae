package io.github.perfbudget.io.json;

import io.github.perfbudget.io.json.WrittenReport.OfEvidence;
import io.github.perfbudget.io.json.WrittenReport.OfFile;
import io.github.perfbudget.io.json.WrittenReport.OfFinding;
import io.github.perfbudget.io.json.WrittenReport.OfNotEvaluated;
import io.github.perfbudget.io.source.ReadStatus;
import io.github.perfbudget.validation.Fix;
import io.github.perfbudget.validation.Severity;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads the members of a report, and refuses whatever is none. */
final class ReportReader {

  private static final Set<String> OF_REPORT = Set.of("format", "engine", "profile", "files");
  private static final Set<String> OF_FILE =
      Set.of("file", "sha256", "status", "findings", "notEvaluated", "notApplicable", "truncated");
  private static final Set<String> OF_FINDING =
      Set.of(
          "rule",
          "ref",
          "severity",
          "path",
          "line",
          "column",
          "endLine",
          "endColumn",
          "message",
          "evidence",
          "basis",
          "fingerprint",
          "fix",
          "consequences");
  private static final Set<String> OF_EVIDENCE = Set.of("path", "line", "text");
  private static final Set<String> OF_FIX = Set.of("path", "text");
  private static final Set<String> OF_NOT_EVALUATED = Set.of("rule", "because");

  private static final String TEXT = "\"…\"";
  private static final String PLACE = "1";
  private static final String LIST = "[]";

  private ReportReader() {}

  static WrittenReport report(SettingsNode node) {
    node.requireOnly(OF_REPORT);
    return new WrittenReport(
        text(node, "engine"), text(node, "profile"), list(node, "files", ReportReader::file));
  }

  private static OfFile file(SettingsNode node) {
    node.requireOnly(OF_FILE);
    return new OfFile(
        text(node, "file"),
        node.member("sha256").map(SettingsNode::text),
        node.required("status", "\"read\"").choice(List.of(ReadStatus.values()), ReadStatus::label),
        list(node, "findings", ReportReader::finding),
        list(node, "notEvaluated", ReportReader::notEvaluated),
        node.member("notApplicable").map(SettingsNode::texts).orElse(List.of()),
        node.required("truncated", "false").flag());
  }

  private static OfFinding finding(SettingsNode node) {
    node.requireOnly(OF_FINDING);
    return new OfFinding(
        text(node, "rule"),
        node.member("ref").map(SettingsNode::text),
        node.required("severity", "\"error\"").choice(List.of(Severity.values()), Severity::code),
        node.required("path", "\"/projects/0\"").address(),
        place(node, "line"),
        place(node, "column"),
        place(node, "endLine"),
        place(node, "endColumn"),
        text(node, "message"),
        list(node, "evidence", ReportReader::evidence),
        node.member("basis").map(SettingsNode::text),
        text(node, "fingerprint"),
        node.member("fix").map(ReportReader::fix),
        list(node, "consequences", ReportReader::finding));
  }

  private static OfEvidence evidence(SettingsNode node) {
    node.requireOnly(OF_EVIDENCE);
    return new OfEvidence(
        node.required("path", "\"/projects/0\"").address(),
        place(node, "line"),
        text(node, "text"));
  }

  private static Fix fix(SettingsNode node) {
    node.requireOnly(OF_FIX);
    return Fix.of(node.required("path", "\"/projects/0\"").address(), text(node, "text"));
  }

  private static OfNotEvaluated notEvaluated(SettingsNode node) {
    node.requireOnly(OF_NOT_EVALUATED);
    return new OfNotEvaluated(text(node, "rule"), text(node, "because"));
  }

  private static String text(SettingsNode node, String member) {
    return node.required(member, TEXT).text();
  }

  private static int place(SettingsNode node, String member) {
    return node.required(member, PLACE).wholeNumber();
  }

  private static <T> List<T> list(
      SettingsNode node, String member, Function<SettingsNode, T> element) {
    return node.required(member, LIST).objects().stream().map(element).toList();
  }
}
