package io.github.perfbudget.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** What the benchmarks cost in each round, by name and parameters. */
final class Costs {

  private final List<Map<String, RunResult>> rounds = new ArrayList<>();

  void addRound(Collection<RunResult> results) {
    Map<String, RunResult> round = new HashMap<>();
    results.forEach(result -> round.put(name(result), result));
    rounds.add(round);
  }

  /** Returns the ratio in each round that has both sides, from the least to the greatest. */
  List<Double> ratios(Limit limit) {
    List<Double> ratios = new ArrayList<>();
    for (Map<String, RunResult> round : rounds) {
      RunResult subject = round.get(limit.subject());
      RunResult peer = round.get(limit.peer());
      if (subject != null && peer != null) {
        ratios.add(limit.measure().of(subject) / limit.measure().of(peer));
      }
    }
    return ratios.stream().sorted().toList();
  }

  private static String name(RunResult result) {
    BenchmarkParams run = result.getParams();
    String benchmark = run.getBenchmark();
    String type = benchmark.substring(0, benchmark.lastIndexOf('.'));
    StringBuilder name = new StringBuilder(benchmark.substring(type.lastIndexOf('.') + 1));
    run.getParamsKeys().forEach(key -> name.append(' ').append(run.getParam(key)));
    return name.toString();
  }
}
