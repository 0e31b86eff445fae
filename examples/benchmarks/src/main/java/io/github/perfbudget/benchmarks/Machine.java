package io.github.perfbudget.benchmarks;

/** What is said of the machine beside the figures. */
final class Machine {

  private Machine() {}

  static String description() {
    return "%d processors (%s), %s, %s %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.arch"),
            System.getProperty("os.name"),
            System.getProperty("java.vm.name"),
            Runtime.version());
  }
}
