package io.github.perfbudget.consumer;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.source.Diagnostic;
import io.github.perfbudget.io.source.Limit;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.validation.Deadline;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Report;
import io.github.perfbudget.validation.rules.FilingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A service that takes files from strangers: how much, and for how long. */
public final class OwnLimits {

  private OwnLimits() {}

  /**
   * Reads and judges as much as it is willing to.
   *
   * @param args the file
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    SourceText source = SourceText.of(Files.readAllBytes(Path.of(args[0])));
    Limits limits = Limits.STANDARD.with(Limit.CELLS, 108).with(Limit.BYTES, 1_000_000);
    Deadline deadline = Deadline.after(Duration.ofSeconds(30));

    Reading reading = TableText.read(source, limits, deadline);
    Report report = FilingRules.standard().withMaximum(100).check(reading.filing(), deadline);
    System.out.println("truncated: " + reading.isTruncated() + ", " + report.truncated());
    for (Diagnostic noticed : reading.diagnostics()) {
      System.out.println(noticed.finding().text(Language.ENGLISH));
    }
  }
}
