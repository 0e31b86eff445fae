package io.github.perfbudget.io.report;

import io.github.perfbudget.io.json.ReportJson;
import io.github.perfbudget.io.json.WrittenReport;
import io.github.perfbudget.validation.Language;
import java.util.List;

/** A report as JSON, file by file. */
final class JsonParts implements ReportParts {

  private final String engine;
  private final String profile;
  private final Language language;
  private final JsonList files = new JsonList("files");
  private final String empty;

  JsonParts(String engine, String profile, Language language) {
    this.engine = engine;
    this.profile = profile;
    this.language = language;
    this.empty = text(List.of());
  }

  private String text(List<WrittenReport.OfFile> some) {
    return ReportJson.write(new WrittenReport(engine, profile, some));
  }

  @Override
  public String add(FileReport file) {
    return files.elements(text(List.of(ReportWords.of(file, language))), empty);
  }

  @Override
  public String head() {
    return files.head(empty);
  }

  @Override
  public String tail() {
    return files.tail(empty);
  }
}
