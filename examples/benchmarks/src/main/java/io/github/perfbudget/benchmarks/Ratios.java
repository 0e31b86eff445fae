package io.github.perfbudget.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** Runs the benchmarks and prints one table of ratios, each with its limit. */
public final class Ratios {

  private static final String QUICK = "--quick";

  private Ratios() {}

  /**
   * Runs the benchmarks whose names contain one of the arguments, or all.
   *
   * @param arguments {@code --quick} for less than two minutes, and names, for example {@code
   *     TargetReading}
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String... arguments) throws RunnerException {
    List<String> names = new ArrayList<>(Arrays.asList(arguments));
    Mode mode = names.remove(QUICK) ? Mode.QUICK : Mode.FULL;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(Machine.description());
    out.println();
    new RatioTable(out).print(run(mode, names));
  }

  private static Costs run(Mode mode, List<String> names) throws RunnerException {
    Costs costs = new Costs();
    for (int round = 1; round <= mode.rounds(); round++) {
      System.err.println("round " + round + " of " + mode.rounds());
      ChainedOptionsBuilder options = mode.options();
      names.forEach(options::include);
      costs.addRound(new Runner(options.build()).run());
    }
    return costs;
  }
}
