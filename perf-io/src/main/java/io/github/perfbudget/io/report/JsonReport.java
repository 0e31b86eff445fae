package io.github.perfbudget.io.report;

import io.github.perfbudget.io.internal.JsonSchemas;
import io.github.perfbudget.validation.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A report as JSON, format {@code perf-report/1}, for tools.
 *
 * <p>Of each rule it can be told what it says of a file: it is among findings, notEvaluated or
 * notApplicable, or it has passed. Lists are written even where they are empty; {@code sha256},
 * {@code ref}, {@code basis} and {@code fix} are left out where there is none. Lines and columns
 * count from 1, columns in UTF-16 units; the end is the place after the last character. Personal
 * data is masked. What was written can be read back. Stateless and thread-safe.
 */
public final class JsonReport {

  private JsonReport() {}

  /**
   * Returns the JSON Schema (2020-12) of the format {@code perf-report/1}, against which every
   * report written here is valid.
   *
   * @return the schema, itself JSON
   */
  public static String schema() {
    return JsonSchemas.read(JsonReport.class, "perf-report-1.schema.json");
  }

  /**
   * Writes a report, indented by two blanks, with {@code \n} after each line.
   *
   * @param report the report
   * @param language the language of messages, reasons and bases
   * @return the JSON, ending in {@code \n}
   */
  public static String write(RunReport report, Language language) {
    return parts(report.engine(), report.profile(), language).whole(report.files());
  }

  /**
   * Starts a report that is written file by file.
   *
   * @param engine what judges the files, with its version, for example {@code perf-java 1.0.0}
   * @param profile the name of the set of rules, for example {@code standard}
   * @param language the language of messages, reasons and bases
   * @return the parts of the text that {@link #write(RunReport, Language)} gives
   */
  public static ReportParts parts(String engine, String profile, Language language) {
    return new JsonParts(engine, profile, language);
  }

  /**
   * Writes a report to a stream, in UTF-8.
   *
   * @param report the report
   * @param language the language of messages, reasons and bases
   * @param out where to write; stays open
   * @throws IOException if the stream fails
   */
  public static void write(RunReport report, Language language, OutputStream out)
      throws IOException {
    out.write(write(report, language).getBytes(StandardCharsets.UTF_8));
  }
}
