package io.github.perfbudget.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs benchmarks and prints how many times as long as the plain way the library takes. */
public final class Ratios {

  private Ratios() {}

  /**
   * Runs the benchmarks whose names contain one of the arguments, or all; JMH's own options hold.
   *
   * @param arguments as JMH has them, for example {@code TargetReading -f 1 -wi 5 -i 5}
   * @throws CommandLineOptionException if an option is unknown
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String... arguments) throws CommandLineOptionException, RunnerException {
    Collection<RunResult> results = new Runner(new CommandLineOptions(arguments)).run();
    Map<String, Double> scores = new TreeMap<>();
    results.forEach(result -> scores.put(name(result), score(result)));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    scores.forEach((name, score) -> printRatio(out, scores, name, score));
  }

  private static void printRatio(
      PrintStream out, Map<String, Double> scores, String name, double score) {
    Double plain = scores.get(name.replace(".library", ".plain"));
    if (name.contains(".library") && plain != null) {
      out.printf(Locale.ROOT, "%s: %.2f times the plain way%n", name, score / plain);
    }
  }

  private static double score(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  private static String name(RunResult result) {
    BenchmarkParams run = result.getParams();
    StringBuilder name =
        new StringBuilder(run.getBenchmark().replace("io.github.perfbudget.benchmarks.", ""));
    run.getParamsKeys().forEach(key -> name.append(' ').append(run.getParam(key)));
    return name.toString();
  }
}
