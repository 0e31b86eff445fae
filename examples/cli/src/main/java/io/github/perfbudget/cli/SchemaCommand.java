package io.github.perfbudget.cli;

import io.github.perfbudget.io.json.BaselineJson;
import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.json.ProfileJson;
import io.github.perfbudget.io.report.JsonReport;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code perf schema filing|report|diff|profile|baseline}: the JSON Schema of a format. */
@Command(name = "schema", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FORMAT", descriptionKey = "of")
  private Format format = Format.FILING;

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
  public Integer call() {
    console.out().print(format.schema());
    return ExitCode.OK.value();
  }
}
