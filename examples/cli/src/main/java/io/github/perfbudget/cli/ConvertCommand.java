package io.github.perfbudget.cli;

import io.github.perfbudget.io.form.TextForm;
import io.github.perfbudget.validation.RuleSet;
import java.util.List;
import java.util.Map;

/** {@code perf convert FILE… --to json|ndjson|table}. */
final class ConvertCommand implements PerfCommand {

  private static final RuleSet NO_RULES = RuleSet.of(List.of());

  private final Console console;

  private final FileArguments files = new FileArguments();

  private final Argument<FilingsFormat> format =
      Argument.required("--to", "json|ndjson|table", FilingsFormat.class);

  private final Argument<TextForm> form = Argument.option("--form", "docx|doc", TextForm.class);

  private final Argument<PersonalData> personalData =
      Argument.option("--personal-data", "mask|keep", PersonalData.class, PersonalData.MASK);

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public List<Argument<?>> arguments() {
    return List.of(files.names(), files.out(), format, form, personalData);
  }

  @Override
  public Integer call() throws OutputException {
    List<Input> inputs = files.inputs(console);
    requireSense(inputs.size());
    try (Output output = files.open(console)) {
      TextForm layout = form.found().orElse(TextForm.DOCX);
      FilingSink sink = new FilingSink(output, format.value(), layout, inputs.size() > 1);
      Conversion conversion = new Conversion(console, personalData.value(), sink);
      files.forEach(inputs, console, part -> Loaded.of(part, NO_RULES), conversion::add);
      return conversion.finish().value();
    }
  }

  private void requireSense(int inputs) {
    boolean table = format.value() == FilingsFormat.TABLE;
    if (form.found().isPresent() && !table) {
      throw new UsageException(CliText.FORM_OF_NO_TABLE, Map.of());
    }
    if (table && inputs > 1) {
      throw new UsageException(CliText.ONE_TABLE, Map.of("found", Integer.toString(inputs)));
    }
  }
}
