package io.github.perfbudget.consumer;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.json.FilingLine;
import io.github.perfbudget.model.Privacy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Many filings as NDJSON, a filing a line, with personal data masked; and back. */
public final class BatchToLines {

  private BatchToLines() {}

  /**
   * Writes the filings and reads them again.
   *
   * @param args the files
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (String file : args) {
      FilingJson.writeLine(Privacy.mask(TableText.read(Path.of(file)).filing()), lines);
    }

    try (Stream<FilingLine> filings =
        FilingJson.lines(new ByteArrayInputStream(lines.toByteArray()))) {
      filings.forEach(
          line ->
              System.out.println(
                  line.number()
                      + ": "
                      + line.filing().projects().size()
                      + " projects, "
                      + line.filing().totalOfProjects().orElseThrow().toText()));
    }
  }
}
