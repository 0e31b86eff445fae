package io.github.perfbudget.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** The arguments {@code FILE… [--out FILE]} that the commands on filings share. */
final class FileArguments {

  private final Argument<String[]> names = Argument.all("FILE", "file");
  private final Argument<Path> out = Argument.option("--out", "FILE", Path.class);

  Argument<String[]> names() {
    return names;
  }

  Argument<Path> out() {
    return out;
  }

  List<Input> inputs(Console console) {
    return new InputFinder(console.in()).find(List.of(names.value()));
  }

  Output open(Console console) throws OutputException {
    return Output.open(out.found(), console);
  }

  /** Opens the output of what is told about files, none of which it may replace. */
  Output openBeside(List<Path> read, Console console) throws OutputException {
    return Output.beside(read, out.found(), console);
  }

  boolean haveOut() {
    return out.found().isPresent();
  }

  /** Works on every part of the inputs, each line of NDJSON. */
  <R> void forEach(
      List<Input> inputs,
      Console console,
      Function<InputPart, R> work,
      Pipeline.Sink<R, OutputException> sink)
      throws OutputException {
    try (InputParts parts = InputParts.of(inputs)) {
      run(parts, inputs.size(), console, work, sink);
    }
  }

  /** Works on every input as a whole. */
  <R> void forEachInput(
      List<Input> inputs,
      Console console,
      Function<Input, R> work,
      Pipeline.Sink<R, OutputException> sink)
      throws OutputException {
    run(inputs.iterator(), inputs.size(), console, work, sink);
  }

  /** Tells somebody who waits how far the work is. */
  private <T, R> void run(
      Iterator<T> items,
      int count,
      Console console,
      Function<T, R> work,
      Pipeline.Sink<R, OutputException> sink)
      throws OutputException {
    try (Progress progress = Progress.of(console, CliText.READING, count, haveOut())) {
      Pipeline.run(
          items,
          work,
          (R result) -> {
            sink.take(result);
            progress.step();
          });
    }
  }
}
