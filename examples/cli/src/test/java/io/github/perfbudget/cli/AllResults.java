package io.github.perfbudget.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the tool says of the bundled filings, with everything that machines could change. */
final class AllResults {

  private static final List<String> COMMANDS =
      List.of(
          "check --format text",
          "check --format json --lang en",
          "check --format sarif",
          "check --format junit --lang en",
          "convert --to ndjson",
          "convert --to json --lang en");

  private AllResults() {}

  /** Runs all commands one after the other and prints what they gave. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.print(all());
    out.flush();
  }

  static String all() {
    return COMMANDS.stream().map(AllResults::of).collect(Collectors.joining());
  }

  private static String of(String command) {
    Run run =
        Run.any(
            Stream.concat(Stream.of(command.split(" ")), Run.BUNDLED.stream())
                .toArray(String[]::new));
    return command + " -> " + run.code() + "\n" + run.out() + "--\n" + run.err() + "==\n";
  }
}
