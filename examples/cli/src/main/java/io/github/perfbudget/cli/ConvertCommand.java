package io.github.perfbudget.cli;

import io.github.perfbudget.io.form.TextForm;
import io.github.perfbudget.validation.RuleSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code perf convert FILE… --to json|ndjson|table}. */
@Command(name = "convert", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ConvertCommand implements Callable<Integer> {

  private static final RuleSet NO_RULES = RuleSet.of(List.of());

  private final Console console;

  @Mixin private final FileArguments files = new FileArguments();

  @Option(names = "--to", required = true, paramLabel = "json|ndjson|table", descriptionKey = "to")
  private FilingsFormat format = FilingsFormat.JSON;

  @Option(names = "--form", paramLabel = "docx|doc", descriptionKey = "form")
  private Optional<TextForm> form = Optional.empty();

  @Option(names = "--personal-data", paramLabel = "mask|keep", descriptionKey = "personal-data")
  private PersonalData personalData = PersonalData.MASK;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws OutputException {
    List<Input> inputs = files.inputs(console);
    requireSense(inputs.size());
    try (Output output = files.open(console)) {
      TextForm layout = form.orElse(TextForm.DOCX);
      FilingSink sink = new FilingSink(output, format, layout, inputs.size() > 1);
      Conversion conversion = new Conversion(console, personalData, sink);
      files.forEach(inputs, console, part -> Loaded.of(part, NO_RULES), conversion::add);
      return conversion.finish().value();
    }
  }

  private void requireSense(int inputs) {
    boolean table = format == FilingsFormat.TABLE;
    if (form.isPresent() && !table) {
      throw new UsageException(CliText.FORM_OF_NO_TABLE, Map.of());
    }
    if (table && inputs > 1) {
      throw new UsageException(CliText.ONE_TABLE, Map.of("found", Integer.toString(inputs)));
    }
  }
}
