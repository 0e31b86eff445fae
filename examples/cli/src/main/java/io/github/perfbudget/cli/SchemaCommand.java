package io.github.perfbudget.cli;

import io.github.perfbudget.io.json.BaselineJson;
import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.json.ProfileJson;
import io.github.perfbudget.io.report.JsonReport;
import java.util.List;
import java.util.Locale;

/** {@code perf schema filing|report|diff|profile|baseline}: the JSON Schema of a format. */
final class SchemaCommand implements PerfCommand {

  private final Console console;

  private final Argument<Format> format = Argument.at(0, "FORMAT", "of", Format.class);

  SchemaCommand(Console console) {
    this.console = console;
  }

  /** The formats of which there is a schema. */
  enum Format {
    FILING,
    REPORT,
    DIFF,
    PROFILE,
    BASELINE;

    String schema() {
      return switch (this) {
        case FILING -> FilingJson.schema();
        case REPORT -> JsonReport.schema();
        case DIFF -> DiffReport.schema();
        case PROFILE -> ProfileJson.schema();
        case BASELINE -> BaselineJson.schema();
      };
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public List<Argument<?>> arguments() {
    return List.of(format);
  }

  @Override
  public Integer call() {
    console.out().print(format.value().schema());
    return ExitCode.OK.value();
  }
}
