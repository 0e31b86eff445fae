package io.github.perfbudget.cli;

import io.github.perfbudget.validation.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says why a command did not run, in one line and with a way on: never a stack trace. */
final class CommandFailures implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private static final String ISSUES = "https://github.com/perfbudget/perf-java/issues";

  private final Console console;

  CommandFailures(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    return wrongUse(failure.getCommandLine(), problem(failure, List.of(args)));
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof UsageException usage) {
      return wrongUse(command, usage.in(console));
    }
    if (failure instanceof OutputException output) {
      console.say("perf: " + output.in(console));
      return ExitCode.UNREADABLE.value();
    }
    return unexpected(failure);
  }

  /** Reports a bug of the tool. */
  int unexpected(Throwable failure) {
    Map<String, String> arguments = Map.of("detail", failure.toString(), "url", ISSUES);
    console.say("perf: " + console.text(CliText.UNEXPECTED, arguments));
    return ExitCode.UNREADABLE.value();
  }

  private int wrongUse(CommandLine command, String problem) {
    String name = command.getCommandSpec().qualifiedName();
    String separator = console.language() == Language.CHINESE ? "；" : "; ";
    String way = console.text(CliText.SEE_HELP, Map.of("command", name));
    console.say(name + ": " + problem + separator + way);
    return ExitCode.WRONG_USE.value();
  }

  private String problem(ParameterException failure, List<String> args) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return console.text(
          CliText.UNKNOWN_ARGUMENT, Map.of("what", String.join(" ", unmatched.getUnmatched())));
    }
    if (failure instanceof MissingParameterException missing) {
      return missing(missing.getMissing(), args);
    }
    if (failure instanceof OverwrittenOptionException repeated) {
      return console.text(CliText.REPEATED, Map.of("option", label(repeated.getOverwritten())));
    }
    ArgSpec argument = failure.getArgSpec();
    if (argument != null && argument.completionCandidates() != null) {
      return badValue(argument, String.valueOf(failure.getValue()));
    }
    if (argument != null && argument.type().isPrimitive()) {
      return console.text(
          CliText.NO_NUMBER,
          Map.of("option", label(argument), "found", String.valueOf(failure.getValue())));
    }
    if (argument != null && List.of(argument.auxiliaryTypes()).contains(LocalDate.class)) {
      return console.text(
          CliText.NO_DATE,
          Map.of("option", label(argument), "found", String.valueOf(failure.getValue())));
    }
    return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
  }

  private String badValue(ArgSpec argument, String found) {
    String choices =
        StreamSupport.stream(argument.completionCandidates().spliterator(), false)
            .collect(Collectors.joining(", "));
    return console.text(
        CliText.BAD_VALUE, Map.of("option", label(argument), "found", found, "choices", choices));
  }

  private String missing(List<ArgSpec> missing, List<String> args) {
    String labels = labels(missing);
    return args.contains(labels)
        ? console.text(CliText.NO_VALUE, Map.of("option", labels))
        : console.text(CliText.MISSING, Map.of("what", labels));
  }

  private static String labels(List<ArgSpec> arguments) {
    return arguments.stream().map(CommandFailures::label).collect(Collectors.joining(", "));
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
