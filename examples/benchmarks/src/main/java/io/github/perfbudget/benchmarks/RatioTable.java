package io.github.perfbudget.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints the ratios beside their limits, as a table in Markdown. */
final class RatioTable {

  private final PrintStream out;

  RatioTable(PrintStream out) {
    this.out = out;
  }

  void print(Costs costs) {
    out.println("| work / compared with | of | ratio | least to greatest | at most | holds |");
    out.println("|---|---|---|---|---|---|");
    for (Limit limit : Limits.ALL) {
      List<Double> ratios = costs.ratios(limit);
      if (!ratios.isEmpty()) {
        print(limit, ratios);
      }
    }
  }

  private void print(Limit limit, List<Double> ratios) {
    double median = ratios.get(ratios.size() / 2);
    String range = number(ratios.get(0)) + " to " + number(ratios.get(ratios.size() - 1));
    out.printf(
        "| %s | %s | %s | %s | %s | %s |%n",
        limit.work(),
        limit.measure(),
        number(median),
        range,
        limit.most().isPresent() ? number(limit.most().getAsDouble()) : "",
        verdict(limit, median));
  }

  private static String verdict(Limit limit, double ratio) {
    if (limit.most().isEmpty()) {
      return "";
    }
    return limit.isKeptBy(ratio) ? "yes" : "**no**";
  }

  private static String number(double ratio) {
    return String.format(Locale.ROOT, ratio < 1 ? "%.3f" : "%.2f", ratio);
  }
}
