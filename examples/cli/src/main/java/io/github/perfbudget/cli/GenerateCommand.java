package io.github.perfbudget.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * {@code perf generate --count N --seed S --out DIR}: valid filings, the same for the same seed.
 */
final class GenerateCommand implements PerfCommand {

  /** The names of the files have six digits, so that their order is that of the filings. */
  private static final int MOST = 1_000_000;

  private final Console console;

  private final Argument<Integer> number = Argument.required("--count", "N", int.class);
  private final Argument<Long> seed = Argument.option("--seed", "S", long.class, 1L);
  private final Argument<FilingsFormat> to =
      Argument.option("--to", "json|ndjson|table", FilingsFormat.class, FilingsFormat.TABLE);
  private final Argument<Path> out = Argument.option("--out", "DIR", Path.class);

  GenerateCommand(Console console) {
    this.console = console;
  }

  @Override
  public List<Argument<?>> arguments() {
    return List.of(number, seed, to, out);
  }

  @Override
  public Integer call() throws OutputException {
    int count = number.value();
    FilingsFormat format = to.value();
    if (count < 1 || count > MOST) {
      Map<String, String> range =
          Map.of("option", "--count", "least", "1", "most", "" + MOST, "found", "" + count);
      throw new UsageException(CliText.OUT_OF_RANGE, range);
    }
    Generation generation = new Generation(console, seed.value(), count, format);
    if (format == FilingsFormat.NDJSON) {
      generation.toFile(out.found());
    } else {
      generation.toDirectory(out.found().orElseThrow(this::noDirectory));
    }
    console.say(console.text(CliText.GENERATED, Map.of("count", Integer.toString(count))));
    return ExitCode.OK.value();
  }

  private UsageException noDirectory() {
    return new UsageException(CliText.NO_DIRECTORY, Map.of("format", to.value().toString()));
  }
}
