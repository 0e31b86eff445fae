package io.github.perfbudget.consumer;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.json.BaselineJson;
import io.github.perfbudget.io.json.ReportJson;
import io.github.perfbudget.io.json.WrittenReport;
import io.github.perfbudget.io.report.FileReport;
import io.github.perfbudget.io.report.JsonReport;
import io.github.perfbudget.io.report.PlacedEvidence;
import io.github.perfbudget.io.report.PlacedFinding;
import io.github.perfbudget.io.report.PlacedFix;
import io.github.perfbudget.io.report.ReportParts;
import io.github.perfbudget.io.report.RunSummary;
import io.github.perfbudget.io.source.ReadStatus;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.rules.FilingRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A JSON report read back, and what the next filing adds to it, with its places. */
public final class ReadReportBack {

  private ReadReportBack() {}

  /**
   * Prints what the report holds, then what is new.
   *
   * @param args a filing that is reported, and the next one
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    ReportParts parts = JsonReport.parts("desk", "standard", Language.ENGLISH);
    byte[] json = parts.whole(List.of(report("filing", args[0]))).getBytes(StandardCharsets.UTF_8);

    WrittenReport written = ReportJson.read(json);
    written.files().stream()
        .filter(file -> file.status() == ReadStatus.READ)
        .forEach(
            file -> System.out.println(file.file() + ": " + file.findings().size() + " known"));

    FileReport added = report("filing", args[1]).without(BaselineJson.read(json));
    added.findings().forEach(ReadReportBack::tell);
    System.out.print(RunSummary.EMPTY.plus(added).text(Language.ENGLISH));
  }

  private static FileReport report(String name, String file) throws IOException {
    Reading reading = TableText.read(Path.of(file));
    return FileReport.of(name, reading, FilingRules.standard());
  }

  private static void tell(PlacedFinding placed) {
    System.out.println(placed.start() + ": " + placed.finding().text(Language.ENGLISH));
    for (PlacedEvidence evidence : placed.evidence()) {
      System.out.println("  " + evidence.position() + ": " + evidence.evidence().text());
    }
    placed.fix().map(PlacedFix::fix).ifPresent(fix -> System.out.println("  -> " + fix.text()));
  }
}
