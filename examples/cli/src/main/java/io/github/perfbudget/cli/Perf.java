package io.github.perfbudget.cli;

import io.github.perfbudget.validation.Language;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The command line {@code perf COMMAND …}; the commands are classes of their own. */
public final class Perf implements PerfCommand {

  private Perf() {}

  /**
   * Runs the tool and ends the process with its exit code.
   *
   * @param args the command and what it is to work on
   */
  public static void main(String[] args) {
    Commands.named(args).ifPresent(Commands::prepare);
    InputStream in = new FileInputStream(FileDescriptor.in);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(run(args, in, out, err));
  }

  /**
   * Runs the tool.
   *
   * @param args the command and what it is to work on
   * @param in standard input
   * @param out where results go
   * @param err where everything else is said
   * @return the exit code: 0, 1, 2 or 3
   */
  static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    Console console = new Console(LanguageOption.in(args), in, out, err);
    CommandFailures failures = new CommandFailures(console);
    int code = execute(commandLine(console, failures, Commands.in(args)), failures, args);
    if (console.finish()) {
      return code;
    }
    console.say("perf: " + console.text(CliText.STDOUT_FAILED, Map.of()));
    return code == ExitCode.WRONG_USE.value() ? code : ExitCode.UNREADABLE.value();
  }

  private static int execute(CommandLine perf, CommandFailures failures, String[] args) {
    try {
      return perf.execute(args);
    } catch (StackOverflowError | OutOfMemoryError bug) {
      return failures.unexpected(bug);
    }
  }

  private static CommandLine commandLine(
      Console console, CommandFailures failures, Set<Commands> commands) {
    CommandLine perf = Syntax.of("perf", new Perf());
    for (Commands each : commands) {
      perf.addSubcommand(each.code(), Syntax.of(each.code(), each.create(console)));
    }
    perf.getCommandSpec().addOption(languageOption());
    return perf.setExpandAtFiles(false)
        .setHelpFactory(new HelpTexts(console.language()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }

  private static OptionSpec languageOption() {
    return OptionSpec.builder(LanguageOption.NAME)
        .type(Language.class)
        .converters(new LanguageOption())
        .completionCandidates(LanguageOption.CODES)
        .paramLabel("zh|en")
        .descriptionKey("lang")
        .scopeType(ScopeType.INHERIT)
        .build();
  }

  @Override
  public List<Argument<?>> arguments() {
    return List.of();
  }

  /** Without a command there is nothing to do. */
  @Override
  public Integer call() {
    throw new UsageException(CliText.NO_COMMAND, Map.of());
  }
}
