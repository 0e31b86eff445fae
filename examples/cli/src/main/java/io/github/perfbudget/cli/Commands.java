package io.github.perfbudget.cli;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.report.FileReport;
import io.github.perfbudget.io.report.TextReport;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Report;
import io.github.perfbudget.validation.rules.FilingRules;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The commands, in the order of the help. */
enum Commands {
  CHECK,
  CONVERT,
  FIX,
  DIFF,
  GENERATE,
  RULES,
  EXPLAIN,
  SCHEMA;

  /**
   * Returns the commands that a command line can be about: the one that it begins with, else all.
   * To make one and not all is a good part of a quick start.
   */
  static Set<Commands> in(String[] args) {
    return named(args).map(Set::of).orElseGet(() -> EnumSet.allOf(Commands.class));
  }

  /** Returns the command that a command line begins with. */
  static Optional<Commands> named(String[] args) {
    for (Commands each : values()) {
      if (args.length > 0 && args[0].equals(each.code())) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /**
   * Loads in the background what the command is going to need, while the command line and the file
   * are read: nobody waits for the rules and for what makes a report then. Says nothing; a failure
   * shows where they are used.
   */
  void prepare() {
    if (this == CHECK || this == FIX) {
      Thread loader = new Thread(Commands::judgeNothing, "rules");
      loader.setDaemon(true);
      loader.setUncaughtExceptionHandler((thread, failure) -> {});
      loader.start();
    }
  }

  private static void judgeNothing() {
    Report report = FilingRules.standard().check(Filing.builder().build());
    FileReport told = FileReport.of(Input.STANDARD, TableText.read(new byte[0]), report);
    TextReport.findings(told, Language.CHINESE);
  }

  /** Returns its name on the command line. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  PerfCommand create(Console console) {
    return switch (this) {
      case CHECK -> new CheckCommand(console);
      case CONVERT -> new ConvertCommand(console);
      case FIX -> new FixCommand(console);
      case DIFF -> new DiffCommand(console);
      case GENERATE -> new GenerateCommand(console);
      case RULES -> new RulesCommand(console);
      case EXPLAIN -> new ExplainCommand(console);
      case SCHEMA -> new SchemaCommand(console);
    };
  }
}
