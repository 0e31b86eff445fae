package io.github.perfbudget.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code perf generate --count N --seed S --out DIR}: valid filings, the same for the same seed.
 */
@Command(name = "generate", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class GenerateCommand implements Callable<Integer> {

  /** The names of the files have six digits, so that their order is that of the filings. */
  private static final int MOST = 1_000_000;

  private final Console console;

  @Option(names = "--count", required = true, paramLabel = "N", descriptionKey = "count")
  private int count;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
  private long seed = 1;

  @Option(names = "--to", paramLabel = "json|ndjson|table", descriptionKey = "to")
  private FilingsFormat format = FilingsFormat.TABLE;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  private Optional<Path> out = Optional.empty();

  GenerateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws OutputException {
    if (count < 1 || count > MOST) {
      Map<String, String> range =
          Map.of("option", "--count", "least", "1", "most", "" + MOST, "found", "" + count);
      throw new UsageException(CliText.OUT_OF_RANGE, range);
    }
    Generation generation = new Generation(console, seed, count, format);
    if (format == FilingsFormat.NDJSON) {
      generation.toFile(out);
    } else {
      generation.toDirectory(out.orElseThrow(this::noDirectory));
    }
    console.say(console.text(CliText.GENERATED, Map.of("count", Integer.toString(count))));
    return ExitCode.OK.value();
  }

  private UsageException noDirectory() {
    return new UsageException(CliText.NO_DIRECTORY, Map.of("format", format.toString()));
  }
}
