package io.github.perfbudget.cli;

import io.github.perfbudget.validation.RuleSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code perf fix FILE… [--write]}: mends in the text what there is one way to mend. */
@Command(name = "fix", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class FixCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final FileArguments files = new FileArguments();
  @Mixin private final ProfileArgument profile = new ProfileArgument();

  @Option(names = "--write", descriptionKey = "write")
  private boolean write;

  @Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "fail-on")
  private FailOn failOn = FailOn.ERROR;

  FixCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws OutputException {
    RuleSet rules = profile.rules(console);
    List<Input> inputs = files.inputs(console);
    requireSense(inputs);
    if (write) {
      return run(inputs, rules, Mending::store).value();
    }
    try (Output output = files.open(console)) {
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
    return mending.finish(failOn);
  }

  private void requireSense(List<Input> inputs) {
    if (!write && inputs.size() > 1) {
      throw new UsageException(CliText.ONE_FIXED, Map.of("found", Integer.toString(inputs.size())));
    }
    if (write && files.haveOut()) {
      throw new UsageException(CliText.WRITE_OR_OUT, Map.of());
    }
    if (write && inputs.stream().anyMatch(Input::isStandard)) {
      throw new UsageException(CliText.WRITE_WHERE, Map.of());
    }
  }
}
