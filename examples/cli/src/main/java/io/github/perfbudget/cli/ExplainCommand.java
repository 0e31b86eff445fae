package io.github.perfbudget.cli;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.rules.FilingRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code perf explain RULE}: what a rule demands and rests on, or what the reader notices. */
final class ExplainCommand implements PerfCommand {

  private final Console console;

  private final Argument<String> wanted = Argument.at(0, "RULE", "rule", String.class);

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public List<Argument<?>> arguments() {
    return List.of(wanted);
  }

  @Override
  public Integer call() {
    console.out().print(explanation());
    return ExitCode.OK.value();
  }

  /** Explains the rules of this id or number, or else what the reader notices under the id. */
  private String explanation() {
    List<String> texts = Stream.concat(rules().map(this::explanation), notices()).toList();
    if (texts.isEmpty()) {
      throw new UsageException(CliText.UNKNOWN_RULE, Map.of("rule", wanted.value()));
    }
    return String.join("\n", texts);
  }

  private Stream<Rule<Filing>> rules() {
    String id = wanted.value();
    return FilingRules.standard().rules().stream()
        .filter(each -> each.id().equals(id) || each.ref().equals(Optional.of(id)));
  }

  private Stream<String> notices() {
    return TableText.diagnostics().stream()
        .filter(each -> each.rule().equals(wanted.value()))
        .map(this::notice);
  }

  private String notice(Finding noticed) {
    String head = noticed.rule() + " (" + noticed.severity().code() + ")\n";
    return head + noticed.text(console.language()) + "\n";
  }

  private String explanation(Rule<Filing> rule) {
    RuleEntry entry = RuleEntry.of(rule, console.language());
    StringBuilder text = new StringBuilder();
    String ref = entry.ref().isEmpty() ? "" : ", " + entry.ref();
    text.append(entry.id()).append(" (").append(entry.severity()).append(ref).append(")\n");
    text.append(entry.title()).append("\n\n");
    append(text, CliText.MESSAGE, entry.message());
    append(text, CliText.BASIS, entry.basis());
    append(text, CliText.VALID_FROM, entry.validFrom());
    append(text, CliText.VALID_TO, entry.validTo());
    append(text, CliText.BAD, entry.bad());
    append(text, CliText.GOOD, entry.good());
    append(text, CliText.TOLERANCE, entry.tolerance());
    entry.parameters().forEach(each -> append(text, CliText.PARAMETER, told(each)));
    append(text, CliText.SUPERSEDES, String.join(", ", entry.supersedes()));
    return text.toString();
  }

  private void append(StringBuilder text, CliText label, String value) {
    if (!value.isEmpty()) {
      text.append(label.wording().in(console.language())).append(value).append('\n');
    }
  }

  private static String told(RuleEntry.OfParameter parameter) {
    String usual =
        parameter.usual() instanceof List<?> words
            ? words.stream().map(Object::toString).collect(Collectors.joining("、"))
            : parameter.usual().toString();
    String value = usual.isEmpty() ? "" : " = " + usual;
    return parameter.name() + value + " (" + parameter.title() + ")";
  }
}
