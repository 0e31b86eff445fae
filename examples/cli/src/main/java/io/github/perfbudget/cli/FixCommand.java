package io.github.perfbudget.cli;

import io.github.perfbudget.validation.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code perf fix FILE… [--write]}: mends in the text what there is one way to mend. */
final class FixCommand implements PerfCommand {

  private final Console console;

  private final FileArguments files = new FileArguments();
  private final ProfileArgument profile = new ProfileArgument();

  private final Argument<Boolean> write = Argument.flag("--write");

  private final Argument<FailOn> failOn =
      Argument.option("--fail-on", "error|warning|never", FailOn.class, FailOn.ERROR);

  FixCommand(Console console) {
    this.console = console;
  }

  @Override
  public List<Argument<?>> arguments() {
    return List.of(files.names(), files.out(), profile.file(), profile.asOf(), write, failOn);
  }

  @Override
  public Integer call() throws OutputException {
    RuleSet rules = profile.rules(console);
    List<Input> inputs = files.inputs(console);
    requireSense(inputs);
    if (write.value()) {
      return run(inputs, rules, Mending::store).value();
    }
    List<Path> settings = profile.file().found().stream().toList();
    try (Output output = files.openBeside(settings, console)) {
      return run(inputs, rules, fixed -> writeTo(output, fixed)).value();
    }
  }

  /** Where nothing could be read, a file that was there before stays. */
  private static void writeTo(Output output, Fixed fixed) throws OutputException {
    output.write(fixed.bytes());
    output.commit();
  }

  private ExitCode run(List<Input> inputs, RuleSet rules, Mending.Destination destination)
      throws OutputException {
    Mending mending = new Mending(console, destination);
    files.forEachInput(inputs, console, input -> Fixed.of(input, rules), mending::add);
    return mending.finish(failOn.value());
  }

  private void requireSense(List<Input> inputs) {
    boolean inPlace = write.value();
    if (!inPlace && inputs.size() > 1) {
      throw new UsageException(CliText.ONE_FIXED, Map.of("found", Integer.toString(inputs.size())));
    }
    if (inPlace && files.haveOut()) {
      throw new UsageException(CliText.WRITE_OR_OUT, Map.of());
    }
    if (inPlace && inputs.stream().anyMatch(Input::isStandard)) {
      throw new UsageException(CliText.WRITE_WHERE, Map.of());
    }
  }
}
