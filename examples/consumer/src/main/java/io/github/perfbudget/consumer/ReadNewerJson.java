package io.github.perfbudget.consumer;

import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.json.UnknownMembers;
import io.github.perfbudget.io.source.Diagnostic;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.validation.Language;
import java.nio.charset.StandardCharsets;

/** JSON of a newer writer: members that this reader does not know are told, and not refused. */
public final class ReadNewerJson {

  private static final String NEWER =
      """
      {
        "format": "perf-filing/1",
        "year": 2025,
        "approvedBy": "某县财政局"
      }
      """;

  private ReadNewerJson() {}

  /**
   * Prints what was read, and what was left out.
   *
   * @param args none
   */
  public static void main(String[] args) {
    byte[] json = NEWER.getBytes(StandardCharsets.UTF_8);
    Reading reading = FilingJson.reading(json, Limits.STANDARD, UnknownMembers.REPORTED);
    System.out.println(reading.status() + " " + reading.filing().year().orElseThrow());
    for (Diagnostic noticed : reading.diagnostics()) {
      System.out.println(
          reading.source().positionAt(noticed.span().start())
              + ": "
              + noticed.finding().text(Language.ENGLISH));
    }
  }
}
