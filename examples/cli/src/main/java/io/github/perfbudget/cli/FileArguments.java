package io.github.perfbudget.cli;

import java.nio.file.Path;
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

  /** Works on every input, and tells somebody who waits how far the work is. */
  <R> void forEach(
      List<Input> inputs,
      Console console,
      Function<Part, R> work,
      Pipeline.Sink<R, OutputException> sink)
      throws OutputException {
    try (Progress progress =
        Progress.of(console, CliText.READING, inputs.size(), out.isPresent())) {
      Pipeline.run(
          Parts.of(inputs),
          work,
          (R result) -> {
            sink.take(result);
            progress.step();
          });
    }
  }
}
