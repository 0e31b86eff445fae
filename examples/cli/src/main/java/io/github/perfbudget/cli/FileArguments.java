package io.github.perfbudget.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments {@code FILE… [--out FILE]} that the commands on filings share. */
final class FileArguments {

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
  private List<String> files = List.of();

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
  private Optional<Path> out = Optional.empty();

  List<Input> inputs(Console console) {
    return new InputFinder(console.in()).find(files);
  }

  Output open(Console console) throws OutputException {
    return Output.open(out, console);
  }

  /** Opens the output of what is told about the inputs, none of which it may replace. */
  Output openBeside(List<Input> inputs, Console console) throws OutputException {
    return Output.beside(inputs, out, console);
  }

  boolean haveOut() {
    return out.isPresent();
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
    try (Progress progress = Progress.of(console, CliText.READING, count, out.isPresent())) {
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
