package io.github.perfbudget.cli;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.rules.FilingRules;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code perf explain RULE}: what a rule demands and what it rests on. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "RULE", descriptionKey = "rule")
  private String id = "";

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Rule<Filing> rule =
        FilingRules.standard()
            .find(id)
            .orElseThrow(() -> new UsageException(CliText.UNKNOWN_RULE, Map.of("rule", id)));
    console.out().print(explanation(rule));
    return ExitCode.OK.value();
  }

  private String explanation(Rule<Filing> rule) {
    String ref = rule.ref().map(number -> ", " + number).orElse("");
    StringBuilder text = new StringBuilder();
    text.append(rule.id()).append(" (").append(rule.severity().code()).append(ref).append(")\n");
    text.append(rule.title().in(console.language())).append("\n\n");
    text.append(label(CliText.MESSAGE)).append(rule.message().in(console.language())).append('\n');
    text.append(label(CliText.BASIS)).append(rule.basis().text(console.language())).append('\n');
    if (!rule.supersededRules().isEmpty()) {
      String others = String.join(", ", rule.supersededRules());
      text.append(label(CliText.SUPERSEDES)).append(others).append('\n');
    }
    return text.toString();
  }

  private String label(CliText text) {
    return text.wording().in(console.language());
  }
}
