package io.github.perfbudget.io.json;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.perfbudget.io.internal.JsonLayout;
import io.github.perfbudget.io.internal.JsonSchemas;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.validation.Baseline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Baselines as JSON, format {@code perf-baseline/1}, in both directions.
 *
 * <pre>{@code
 * {
 *   "format": "perf-baseline/1",
 *   "findings": [
 *     {"fingerprint": "9f86…", "rule": "budget.sum", "path": "/projects/0/budget/total"}
 *   ]
 * }
 * }</pre>
 *
 * <p>A report in the format {@code perf-report/1} is read as the baseline of all its findings and
 * of what follows from them. Stateless and thread-safe.
 */
public final class BaselineJson {

  private static final String FORMAT = "perf-baseline/1";
  private static final String REPORT = ReportJson.FORMAT;
  private static final String FORMATS = "\"" + FORMAT + "\", \"" + REPORT + "\"";
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Set<String> MEMBERS = Set.of("format", "findings");
  private static final Set<String> ENTRY = Set.of("fingerprint", "rule", "path");

  private BaselineJson() {}

  /**
   * Returns the JSON Schema (2020-12) of the format {@code perf-baseline/1}, against which every
   * baseline written here is valid.
   *
   * @return the schema, itself JSON
   */
  public static String schema() {
    return JsonSchemas.read(BaselineJson.class, "perf-baseline-1.schema.json");
  }

  /**
   * Reads a baseline, or a report as one, within {@link Limits#STANDARD}.
   *
   * @param json the JSON, in UTF-8
   * @return the baseline
   * @throws SettingsJsonException if the bytes are neither
   */
  public static Baseline read(byte[] json) {
    return read(json, Limits.STANDARD);
  }

  /**
   * Reads a baseline, or a report as one.
   *
   * @param json the JSON, in UTF-8
   * @param limits how much to take
   * @return the baseline
   * @throws SettingsJsonException if the bytes are neither, or beyond the limits
   */
  public static Baseline read(byte[] json, Limits limits) {
    SettingsNode root = SettingsSource.read(json, FORMATS, limits);
    SettingsNode format = root.required("format", "\"" + FORMAT + "\"");
    return switch (format.text()) {
      case FORMAT -> Baseline.of(ownEntries(root));
      case REPORT -> Baseline.of(reportedEntries(root));
      default -> throw root.refusal(SettingsProblem.format(format.path(), FORMATS));
    };
  }

  private static List<Baseline.Entry> ownEntries(SettingsNode root) {
    root.requireOnly(MEMBERS);
    List<SettingsNode> findings = root.required("findings", "[]").objects();
    findings.forEach(each -> each.requireOnly(ENTRY));
    return findings.stream().map(BaselineJson::entry).toList();
  }

  private static List<Baseline.Entry> reportedEntries(SettingsNode root) {
    List<Baseline.Entry> entries = new ArrayList<>();
    root.required("files", "[]")
        .objects()
        .forEach(file -> addAll(file.required("findings", "[]"), entries));
    return entries;
  }

  private static void addAll(SettingsNode findings, List<Baseline.Entry> entries) {
    for (SettingsNode finding : findings.objects()) {
      entries.add(entry(finding));
      finding.member("consequences").ifPresent(each -> addAll(each, entries));
    }
  }

  private static Baseline.Entry entry(SettingsNode finding) {
    return new Baseline.Entry(
        finding.required("fingerprint", "\"9f86…\"").words(),
        finding.required("rule", "\"budget.sum\"").text(),
        finding.required("path", "\"/projects/0\"").text());
  }

  /**
   * Writes a baseline for people: indented by two blanks, with {@code \n} after each line.
   *
   * @param baseline the baseline
   * @return the JSON, ending in {@code \n}
   */
  public static String write(Baseline baseline) {
    ObjectNode root = MAPPER.createObjectNode().put("format", FORMAT);
    ArrayNode findings = root.putArray("findings");
    for (Baseline.Entry each : baseline.entries()) {
      findings
          .addObject()
          .put("fingerprint", each.fingerprint())
          .put("rule", each.rule())
          .put("path", each.path());
    }
    return JsonLayout.write(MAPPER.writer(), root);
  }
}
