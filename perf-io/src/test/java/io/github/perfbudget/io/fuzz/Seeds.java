package io.github.perfbudget.io.fuzz;

import io.github.perfbudget.io.form.Bundled;
import io.github.perfbudget.io.form.ReadingCase;
import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.form.TextForm;
import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.report.FileReport;
import io.github.perfbudget.io.report.JsonReport;
import io.github.perfbudget.io.report.RunReport;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.testkit.FilingGenerator;
import io.github.perfbudget.validation.Language;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What fuzzing begins with: good inputs of each kind. */
final class Seeds {

  private static final long SEED = 7;

  private Seeds() {}

  static Stream<Filing> filings() {
    return IntStream.range(0, 4).mapToObj(index -> FilingGenerator.filing(SEED, index));
  }

  static Stream<byte[]> tableTexts() {
    Stream<byte[]> written =
        filings().map(filing -> Trial.bytes(TableText.write(filing, TextForm.DOCX)));
    Stream<byte[]> small = ReadingCase.all().map(ReadingCase::text);
    return Stream.of(Bundled.texts(), written, small).flatMap(Function.identity());
  }

  static Stream<byte[]> filingJson() {
    Stream<Filing> read = tableTexts().map(text -> TableText.read(text).filing());
    return read.map(filing -> Trial.bytes(FilingJson.writeLine(filing)));
  }

  static Stream<byte[]> reportJson() {
    return Bundled.texts()
        .map(TableText::read)
        .map(reading -> FileReport.of("a.txt", reading, Trial.RULES))
        .map(file -> new RunReport("perf-java 1", "standard", List.of(file)))
        .map(run -> Trial.bytes(JsonReport.write(run, Language.ENGLISH)));
  }
}
