package io.github.perfbudget.cli;

import io.github.perfbudget.io.form.TextForm;
import io.github.perfbudget.model.testkit.FilingGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** One run of {@code generate}: no more than a few filings are in memory at a time. */
final class Generation {

  private final Console console;
  private final long seed;
  private final int count;
  private final FilingsFormat format;

  Generation(Console console, long seed, int count, FilingsFormat format) {
    this.console = console;
    this.seed = seed;
    this.count = count;
    this.format = format;
  }

  /** Writes all filings one after the other to a file, or to standard output. */
  void toFile(Optional<Path> out) throws OutputException {
    try (Output output = Output.open(out, console)) {
      forEach(out.isPresent(), this::text, output::write);
      output.commit();
    }
  }

  /** Writes each filing to a file of its own. */
  void toDirectory(Path directory) throws OutputException {
    create(directory);
    forEach(true, index -> save(directory, index), Generation::requireSaved);
  }

  private String text(int index) {
    return format.write(FilingGenerator.filing(seed, index), TextForm.DOCX);
  }

  private static void create(Path directory) throws OutputException {
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw new UsageException(CliText.OUT_IS_FILE, Map.of("file", directory.toString()));
    }
    try {
      Files.createDirectories(directory);
    } catch (IOException failure) {
      throw new OutputException(directory, failure);
    }
  }

  /** Saves a filing on the thread that made it; returns why that failed, if it did. */
  private Optional<OutputException> save(Path directory, int index) {
    String digits = Integer.toString(index);
    String suffix = format == FilingsFormat.TABLE ? ".txt" : ".json";
    Path file = directory.resolve("filing-" + "0".repeat(6 - digits.length()) + digits + suffix);
    try (Output output = Output.open(Optional.of(file), console)) {
      output.write(text(index));
      output.commit();
      return Optional.empty();
    } catch (OutputException failure) {
      return Optional.of(failure);
    }
  }

  private static void requireSaved(Optional<OutputException> failure) throws OutputException {
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  private <R> void forEach(
      boolean toFile, IntFunction<R> work, Pipeline.Sink<R, OutputException> sink)
      throws OutputException {
    try (Progress progress = Progress.of(console, CliText.WRITING, count, toFile)) {
      Pipeline.run(
          IntStream.range(0, count).iterator(),
          work::apply,
          (R result) -> {
            sink.take(result);
            progress.step();
          });
    }
  }
}
